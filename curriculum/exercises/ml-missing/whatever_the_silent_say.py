"""Whatever the silent say

Pupils rate a school meal from `low` to `high`, and some leave the box empty. Perhaps those who didn't like it kept
silent; no calculation can tell. But it can be said how far the mean of *all* pupils could be moved by the missing
answers: in one direction if they were all `low`, in the other if they were all `high`.

- `ratings`: a Series of floats and gaps, with any labels. `low`, `high`: two floats; no rating lies outside. `line`:
  a float that the mean should reach. There is at least one row; perhaps all are missing.
- Returns `"reached"` if the mean of all is at least `line` whatever the silent say, `"missed"` if it is below `line`
  whatever they say, and `"open"` otherwise.

>>> whatever_the_silent_say(pd.Series([4.0, 5.0, None, 5.0]), 1.0, 5.0, 3.5)
'reached'
>>> whatever_the_silent_say(pd.Series([4.0, 5.0, None, None]), 1.0, 5.0, 3.5)
'open'
"""

import pandas as pd

minutes = 6
chapter = "01-why-is-it-missing"
hint = "Compute two means: the smallest that is possible and the largest. `.fillna()` writes an answer for the silent."


def whatever_the_silent_say(ratings: pd.Series, low: float, high: float, line: float) -> str:
    if ratings.fillna(low).mean() >= line:
        return "reached"
    if ratings.fillna(high).mean() < line:
        return "missed"
    return "open"


def _s(values, index=None):
    return pd.Series(values, index=index, dtype=float)


def cases(rng):
    yield _s([4]), 1.0, 5.0, 3.0
    yield _s([2]), 1.0, 5.0, 3.0
    yield _s([None]), 1.0, 5.0, 3.0
    yield _s([None]), 1.0, 5.0, 1.0
    yield _s([4, 5, None, 5]), 1.0, 5.0, 3.5
    yield _s([4, 5, None, None]), 1.0, 5.0, 3.5
    yield _s([1, 2, 1, None], [3, 3, 1, 1]), 1.0, 5.0, 2.5
    yield _s([5, None]), 1.0, 5.0, 3.0
    yield _s([1, None]), 1.0, 5.0, 3.0
    yield _s([-3, None, 1]), -5.0, 5.0, 0.0
    yield _s([-3, None, -2.5]), -5.0, 5.0, 0.0
    yield _s([8, 9, None]), 0.0, 10.0, 5.5
    yield _s([5, 5, None]), 1.0, 5.0, 3.5
    yield _s([4, None, 4, None]), 2.0, 5.0, 3.0
    yield _s([-1, None]), -3.0, 3.0, -1.0
    for _ in range(3):
        known = rng.integers(3, 5, 8).tolist()
        yield _s([*known, *[None] * 8]), 1.0, 5.0, 3.0
        yield _s([*known, None]), 1.0, 5.0, 2.5
        yield _s([*rng.integers(1, 3, 6).tolist(), None, *[None] * int(rng.integers(0, 3))]), 1.0, 5.0, 3.5


def wrong_known_mean(ratings, low, high, line):
    """You go by the mean of those who answered, and so never say "open". The silent may think differently."""
    return "reached" if ratings.mean() >= line else "missed"


def wrong_open_with_any_gap(ratings, low, high, line):
    """You say "open" as soon as one answer is missing. A few gaps can't always move the mean across the line: compute how
    far they could."""
    if ratings.isna().any():
        return "open"
    return "reached" if ratings.mean() >= line else "missed"


def wrong_zero_for_low(ratings, low, high, line):
    """For the smallest mean you write 0 into the gaps. The scale begins at `low`."""
    if ratings.fillna(0).mean() >= line:
        return "reached"
    return "missed" if ratings.fillna(high).mean() < line else "open"
