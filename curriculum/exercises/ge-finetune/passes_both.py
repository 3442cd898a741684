"""Which checkpoint may go out?

During fine-tuning, a checkpoint was kept after each epoch and measured on two hidden sets. Return the number of the checkpoint to ship, or None.

- `base`: a dict with `"loss"`, the base's loss on the new task, and `"right"`, its share of right answers on the old task, both above 0.
- `checkpoints`: a list of dicts with the same keys. It may be empty.
- `gate`, `floor`: floats. A checkpoint passes if its loss is at most `gate` times the base's, and its share of right answers is at least `floor` times the base's.
- Of those that pass, return the index of the one with the lowest loss; of equal ones the first. If none passes, return None.

>>> passes_both({"loss": 2.0, "right": 0.8}, [{"loss": 1.5, "right": 0.8}, {"loss": 0.9, "right": 0.78}, {"loss": 0.7, "right": 0.5}], 0.5, 0.9)
1
"""

minutes = 6
chapter = "04-what-it-forgets"
hint = "Find the checkpoints that pass first, then the best among them."


def passes_both(base: dict, checkpoints: list[dict], gate: float, floor: float) -> int | None:
    best = None
    for i, point in enumerate(checkpoints):
        if point["loss"] <= gate * base["loss"] and point["right"] >= floor * base["right"]:
            if best is None or point["loss"] < checkpoints[best]["loss"]:
                best = i
    return best


def _points(*pairs):
    return [{"loss": loss, "right": right} for loss, right in pairs]


def cases(rng):
    base = {"loss": 2.0, "right": 0.8}
    yield (base, [], 0.5, 0.5)
    yield (base, _points((1.5, 0.8)), 0.5, 0.5)
    yield (base, _points((1.5, 0.8), (0.9, 0.78), (0.7, 0.5)), 0.5, 0.9)
    yield (base, _points((1.0, 0.4)), 0.5, 0.5)
    yield (base, _points((0.7, 0.8), (0.9, 0.8)), 0.5, 0.5)
    yield (base, _points((0.6, 0.1), (0.8, 0.75), (0.8, 0.8), (0.5, 0.2)), 0.5, 0.9)
    yield (base, _points((0.9, 0.42), (0.75, 0.41)), 0.5, 0.5)
    yield ({"loss": 4.0, "right": 0.5}, _points((1.9, 0.46), (1.2, 0.3), (1.5, 0.48)), 0.5, 0.9)
    for k in (4, 6, 8):
        yield (base, _points(*zip(rng.uniform(0.4, 1.2, k).round(2).tolist(), rng.uniform(0.3, 0.8, k).round(2).tolist())), 0.5, 0.75)


def wrong_best_then_check(base, checkpoints, gate, floor):
    """You take the lowest loss first and look at the floor afterwards. If that one fails, others may still pass."""
    if not checkpoints:
        return None
    i = min(range(len(checkpoints)), key=lambda j: checkpoints[j]["loss"])
    good = checkpoints[i]["loss"] <= gate * base["loss"] and checkpoints[i]["right"] >= floor * base["right"]
    return i if good else None


def wrong_no_floor(base, checkpoints, gate, floor):
    """You look at the new task only. That number doesn't show what was forgotten."""
    kept = [i for i, p in enumerate(checkpoints) if p["loss"] <= gate * base["loss"]]
    return min(kept, key=lambda j: checkpoints[j]["loss"]) if kept else None


def wrong_not_relative(base, checkpoints, gate, floor):
    """You compare with gate and floor themselves. Both are ratios: multiply them by the base's numbers."""
    kept = [i for i, p in enumerate(checkpoints) if p["loss"] <= gate and p["right"] >= floor]
    return min(kept, key=lambda j: checkpoints[j]["loss"]) if kept else None
