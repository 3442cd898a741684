"""When to take the medicine

A patient takes a medicine for the first time at `first` o'clock, and then every `gap` hours, `doses` times in all. Return
the hours on the clock. After 23 comes 0.

- `first`: an int from 0 to 23. `gap`: an int, at least 1. `doses`: an int, at least 0.
- Returns an array of whole numbers with `doses` values.

>>> dose_hours(8, 6, 4)
array([ 8, 14, 20,  2])
>>> dose_hours(21, 3, 1)
array([21])
"""

import numpy as np

minutes = 4
chapter = "01-one-type-one-shape"
hint = "`np.arange(doses)` numbers the doses from 0. How many hours after the first is dose number 2? And what does `% 24` do?"


def dose_hours(first: int, gap: int, doses: int) -> np.ndarray:
    return (first + gap * np.arange(doses)) % 24


def cases(rng):
    yield (8, 6, 0)
    yield (21, 3, 1)
    yield (0, 1, 3)
    yield (8, 6, 4)
    yield (22, 1, 4)
    yield (12, 12, 3)
    yield (23, 30, 4)
    yield (5, 24, 3)
    for n in (4, 7, 9):
        first, gap = rng.integers(1, 24, 2).tolist()
        yield (first, gap, n)


def wrong_no_midnight(first, gap, doses):
    """Your hours go on beyond 23. No clock shows 26; after 23 comes 0."""
    return first + gap * np.arange(doses)


def wrong_first_dose_left_out(first, gap, doses):
    """You count the doses from 1, so the first one is taken a whole gap too late."""
    return (first + gap * np.arange(1, doses + 1)) % 24


def wrong_a_dose_too_many(first, gap, doses):
    """Your array has one value too many. How many numbers does `np.arange(4)` hold?"""
    return (first + gap * np.arange(doses + 1)) % 24
