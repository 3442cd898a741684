"""Worth considering

Several versions of a model were measured. Which of them could anybody want?

- `options`: a dict from a name to a tuple of three: recall (more is better), milliseconds, and megabytes (less is better in both).
- An option is dominated if another one is at least as good in all three and better in at least one.
- `most`: the most milliseconds that are allowed. Options above are out from the beginning.
- Returns the sorted list of the options that are neither out nor dominated. Two that are equal in all three don't dominate each other.

>>> worth_considering({"linear": (0.7, 4, 12), "forest": (0.69, 25, 210), "large": (0.78, 310, 900)}, 100)
['linear']
"""

minutes = 7
chapter = "02-change-it-now"
hint = "Leave out what's too slow first. Then ask of each option whether one of the others is at least as good in all three and not the same."


def worth_considering(options: dict, most: float) -> list[str]:
    fast = [one for one in options.items() if one[1][1] <= most]
    kept = []
    for name, (recall, ms, mb) in fast:
        better = [o for n, o in fast if o[0] >= recall and o[1] <= ms and o[2] <= mb and o != (recall, ms, mb)]
        if not better:
            kept.append(name)
    return sorted(kept)


def cases(rng):
    yield ({}, 100)
    yield ({"a": (0.5, 100, 1)}, 100)
    yield ({"a": (0.5, 101, 1)}, 100)
    yield ({"a": (0.5, 9, 9), "b": (0.5, 9, 9)}, 10)
    yield ({"b": (0.5, 9, 9), "a": (0.5, 9, 8), "c": (0.4, 9, 9)}, 10)
    yield ({"linear": (0.7, 4, 12), "forest": (0.69, 25, 210), "large": (0.78, 310, 900)}, 100)
    yield ({"linear": (0.7, 4, 12), "forest": (0.69, 25, 210), "large": (0.78, 310, 900)}, 900)
    yield ({"x": (0.9, 200, 5), "y": (0.8, 50, 5), "z": (0.8, 50, 4)}, 60)
    yield ({"x": (0.6, 5, 50), "y": (0.7, 6, 40), "z": (0.8, 7, 60), "w": (0.7, 6, 41)}, 60)
    yield ({"p": (0.6, 5, 5), "q": (0.6, 4, 5), "r": (0.6, 5, 4), "s": (0.7, 5, 5)}, 60)
    yield ({"fast": (0.5, 1, 90), "small": (0.5, 9, 1), "good": (0.9, 9, 90), "bad": (0.5, 9, 90)}, 60)
    yield ({"m": (0.8, 20, 20), "n": (0.9, 10, 10), "o": (0.95, 90, 5), "k": (0.85, 20, 9)}, 50)
    for n in (5, 8):
        rows = rng.integers(1, 5, (n, 3)).tolist()
        yield ({f"v{i}": (a / 8, 10 * b, 10 * c) for i, (a, b, c) in enumerate(rows)}, 30)


def _kept(options, most, out=True, strict=False):
    fast = {name: one for name, one in options.items() if one[1] <= most or not out}

    def loses(one):
        if strict:
            return any(o[0] > one[0] and o[1] < one[1] and o[2] < one[2] for o in fast.values())
        return any(o[0] >= one[0] and o[1] <= one[1] and o[2] <= one[2] and o != one for o in fast.values())

    return sorted(name for name, one in fast.items() if not loses(one))


def wrong_limit_forgotten(options, most):
    """You keep options that are too slow. What the page can't wait for isn't a choice."""
    return _kept(options, most, out=False)


def wrong_better_in_all(options, most):
    """You call an option dominated only if another is better in all three. Equal in two and better in one is enough: nobody would take the other."""
    return _kept(options, most, strict=True)


def wrong_highest_recall(options, most):
    """You keep only the highest recall. A smaller or faster one may be worth some points; that's what the decision is about."""
    fast = {name: one for name, one in options.items() if one[1] <= most}
    best = max((one[0] for one in fast.values()), default=0)
    return sorted(name for name, one in fast.items() if one[0] == best)
