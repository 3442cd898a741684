"""Edges of a rule

Write the edge cases of one column of whole numbers, as its contract gives them.

- `low` and `high`: the allowed values are `low` to `high`, both included; either may be None, which means that there is no
  limit on that side. `gaps`: True if a value may be missing.
- Return two lists, good cases and bad cases, each without repeats: first numbers in ascending order, then None where it belongs.
- Good are both limits that exist, and 0 if it is allowed. Bad are the neighbours just outside of them.
- A missing value, written None, is a case as well: good if `gaps`, otherwise bad.

>>> edges_of(1, 30, False)
([1, 30], [0, 31, None])
>>> edges_of(None, 5, True)
([0, 5, None], [6])
"""

minutes = 8
chapter = "02-the-edges"
hint = "Collect the good numbers in a set that begins with 0, and drop from it what lies outside of a limit that exists. Sort at the end."


def edges_of(low: int | None, high: int | None, gaps: bool) -> tuple[list, list]:
    good, bad = {0}, set()
    if low is not None:
        good = {value for value in good | {low} if value >= low}
        bad.add(low - 1)
    if high is not None:
        good = {value for value in good | {high} if value <= high}
        bad.add(high + 1)
    missing = [None]
    return sorted(good) + missing * gaps, sorted(bad) + missing * (not gaps)


def cases(rng):
    yield 1, 30, False
    yield 0, 30, True
    yield -5, 5, False
    yield None, 5, True
    yield None, -1, True
    yield 3, None, False
    yield -2, None, False
    yield None, None, True
    yield None, None, False
    yield 4, 4, True
    yield 0, 0, False
    yield None, 0, True
    yield -9, 0, False
    for _ in range(5):
        low, high = sorted(int(v) for v in rng.integers(-20, 20, 2))
        kept = [low, high]
        if rng.random() < 0.3:
            kept[int(rng.integers(0, 2))] = None
        yield kept[0], kept[1], bool(rng.random() < 0.5)


def _numbers(low, high):
    good = {v for v in (low, high) if v is not None}
    bad = ({low - 1} if low is not None else set()) | ({high + 1} if high is not None else set())
    return good, bad


def wrong_limit_zero_is_none(low, high, gaps):
    """You treat a limit of 0 as no limit and lose its edge. If you ask `if low:`, 0 counts as false."""
    good, bad = set(), set()
    if low:
        good, bad = good | {low}, bad | {low - 1}
    if high:
        good, bad = good | {high}, bad | {high + 1}
    if (not low or low <= 0) and (not high or high >= 0):
        good.add(0)
    return sorted(good) + [None] * gaps, sorted(bad) + [None] * (not gaps)


def wrong_zero_left_out(low, high, gaps):
    """You test the limits only. 0 is where divisions and `if value:` break, so it belongs in the list where it is allowed."""
    good, bad = _numbers(low, high)
    return sorted(good) + [None] * gaps, sorted(bad) + [None] * (not gaps)


def wrong_zero_always(low, high, gaps):
    """You call 0 good even where the range doesn't contain it. From 1 to 30, 0 is the bad neighbour."""
    good, bad = _numbers(low, high)
    return sorted(good | {0}) + [None] * gaps, sorted(bad) + [None] * (not gaps)


def wrong_gap_forgotten(low, high, gaps):
    """You leave the missing value out if it isn't allowed. That a column must not have gaps is a rule as well, and needs a bad case."""
    good, bad = _numbers(low, high)
    if (low is None or low <= 0) and (high is None or high >= 0):
        good.add(0)
    return sorted(good) + [None] * gaps, sorted(bad)
