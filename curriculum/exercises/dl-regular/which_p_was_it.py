"""Which p was it?

The settings of a training run are lost, but a log still has the values of a layer before and after dropout. The factor
1 / (1 - p) of the kept values gives p away. Return p. If every value after dropout is 0, it can't be told: return None.

- `before`: a list of floats above 0; `after`: a list of the same length, at least 1.
- Every value was either set to 0 or multiplied by the same 1 / (1 - p), with p from 0 to below 1.

>>> which_p_was_it([2.0, 4.0, 1.0], [0.0, 8.0, 2.0])
0.5
>>> which_p_was_it([3.0, 1.0], [0.0, 0.0])
"""

minutes = 4
chapter = "01-a-handicap-that-helps"
hint = "after = before / (1 - p). What is before / after?"


def which_p_was_it(before: list[float], after: list[float]) -> float | None:
    for old, new in zip(before, after):
        if new > 0:
            return 1 - old / new
    return None


def cases(rng):
    yield ([2.0], [0.0])
    yield ([2.0], [2.0])
    yield ([3.0, 1.0], [0.0, 0.0])
    yield ([2.0, 4.0, 1.0], [0.0, 8.0, 2.0])
    yield ([4.0, 2.0], [8.0, 0.0])
    yield ([1.0, 2.0, 3.0], [1.25, 2.5, 3.75])
    yield ([1.0, 2.0, 4.0, 3.0], [0.0, 0.0, 0.0, 12.0])
    yield ([0.5, 0.125], [0.0, 0.25])
    for p in (0.2, 0.25, 0.6):
        before = (rng.integers(1, 40, 6) / 8).tolist()
        keep = [0, *rng.integers(0, 2, 4).tolist(), 1]
        yield (before, [old * k / (1 - p) for old, k in zip(before, keep)])


def wrong_share_of_zeros(before, after):
    """You return the share of the values that were dropped in this log. That is near p only by chance; the scale of the kept ones tells p exactly."""
    if max(after) == 0:
        return None
    return after.count(0.0) / len(after)


def wrong_chance_of_keeping(before, after):
    """You return 1 - p, the chance of being kept. p is the chance of being dropped."""
    for old, new in zip(before, after):
        if new > 0:
            return old / new
    return None


def wrong_first_value_only(before, after):
    """You look at the first value only. If it was dropped, look for one that was kept."""
    return 1 - before[0] / after[0] if after[0] > 0 else None
