"""The best offer

A team may speed up one part of its training run and has several offers. Return the place of the offer after which the run is shortest.

- `seconds`: a dict from the name of a part to the seconds it takes. The parts run one after the other.
- `offers`: a list of pairs of a name and a factor, at least one; with (`"load"`, 4) loading becomes 4 times as fast. Every name is in `seconds`, every factor above 0.
- Returns an int, counted from 0. If several offers are equally good, the first of them.

>>> best_offer({"load": 60, "model": 40}, [("model", 4), ("load", 4)])
1
"""

minutes = 5
chapter = "01-where-the-time-goes"
hint = "How many seconds does each offer save?"


def best_offer(seconds: dict[str, float], offers: list[tuple[str, float]]) -> int:
    saved = [seconds[name] - seconds[name] / factor for name, factor in offers]
    return saved.index(max(saved))


def cases(rng):
    yield ({"load": 60, "model": 40}, [("model", 4), ("load", 4)])
    yield ({"load": 10, "model": 90}, [("load", 100), ("model", 2)])
    yield ({"load": 80, "model": 20}, [("load", 1), ("model", 2)])
    yield ({"load": 64, "model": 32, "save": 4}, [("save", 8), ("load", 2), ("model", 8)])
    yield ({"load": 40, "model": 40}, [("model", 2), ("load", 2)])
    yield ({"load": 16, "model": 64}, [("load", 0.5), ("model", 0.5)])
    yield ({"load": 64, "model": 16}, [("load", 0.5), ("model", 0.5)])
    yield ({"load": 50, "model": 44}, [("load", 1.25), ("model", 4), ("model", 2)])
    yield ({"load": 10, "model": 90}, [("load", 64), ("model", 1.25), ("load", 2)])
    yield ({"load": 10, "model": 8}, [("load", 4), ("model", 32)])
    yield ({"load": 4, "model": 90}, [("load", 1.25), ("model", 2)])
    yield ({"save": 2, "load": 60, "model": 40}, [("model", 4), ("save", 1.25), ("load", 3)])
    yield ({"save": 4, "load": 80, "model": 30}, [("save", 2), ("model", 5), ("load", 1.25)])
    for n in (3, 5, 8):
        seconds = {name: int(rng.integers(1, 100)) for name in ("load", "model", "check", "save")}
        offers = [(str(rng.choice(list(seconds))), float(rng.choice([0.5, 1.25, 2, 4, 8, 64]))) for _ in range(n)]
        yield (seconds, offers)


def wrong_largest_factor(seconds, offers):
    """You take the offer with the largest factor. A part of 10 seconds saves 10 at most, however fast it becomes."""
    factors = [factor for _, factor in offers]
    return factors.index(max(factors))


def wrong_largest_part(seconds, offers):
    """You take an offer for the largest part, whatever its factor. 50 seconds made 1.25 times as fast save 10; 44 made 4 times as fast save 33."""
    sizes = [seconds[name] for name, _ in offers]
    return sizes.index(max(sizes))


def wrong_shortest_part_afterwards(seconds, offers):
    """You look for the part that is shortest afterwards. It may have been short before; what counts is how much the whole run loses."""
    after = [seconds[name] / factor for name, factor in offers]
    return after.index(min(after))
