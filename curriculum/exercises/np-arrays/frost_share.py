"""The share of frost

What percentage of a winter's readings were below zero? Missing readings are `nan`; they count neither as
frost nor among the readings. If there is no reading at all, return 0.

- `temps`: an array of floats of any shape, which may hold `nan` and may be empty. It isn't changed.
- Returns a float.

>>> frost_share(np.array([-1.5, 3.0, np.nan, -4.0, 0.0]))
50.0
>>> frost_share(np.array([np.nan]))
0.0
"""

import numpy as np

minutes = 6
chapter = "03-masks"
hint = "Two numbers are needed: how many are below zero, and how many aren't missing. Each is the sum of a mask."


def frost_share(temps: np.ndarray) -> float:
    there = (~np.isnan(temps)).sum()
    if there == 0:
        return 0.0
    return float((temps < 0).sum() * 100 / there)


def cases(rng):
    yield (np.array([]),)
    yield (np.array([np.nan]),)
    yield (np.array([np.nan, np.nan]),)
    yield (np.array([-2.0]),)
    yield (np.array([0.0]),)
    yield (np.array([0.5, -0.5]),)
    yield (np.array([-1.0, 2.0, 3.0]),)
    yield (np.array([-1.5, 3.0, np.nan, -4.0, 0.0]),)
    yield (np.array([[-1.0, np.nan], [np.nan, np.nan]]),)
    yield (np.array([0.0, -1.0, 0.0, 8.0]),)
    yield (np.array([np.nan, -3.0, -0.5, 2.0, 6.0]),)
    for n in (5, 9):
        temps = rng.integers(-6, 7, n) / 2
        temps[0] = np.nan
        temps[1] = -1
        yield (temps,)


def wrong_missing_among_the_readings(temps):
    """You divide by the number of all places. The missing ones aren't readings, so they don't belong in that number."""
    return float((temps < 0).sum() * 100 / temps.size) if temps.size > 0 else 0.0


def wrong_missing_is_frost(temps):
    """You count missing readings as frost. `temps >= 0` is False for `nan`, so if you turn that mask round with `~`, the missing ones are let in."""
    there = (~np.isnan(temps)).sum()
    return float((~(temps >= 0)).sum() * 100 / there) if there > 0 else 0.0


def wrong_part_of_one(temps):
    """You return a number from 0 to 1. A percentage is asked for."""
    there = (~np.isnan(temps)).sum()
    return float((temps < 0).sum() / there) if there > 0 else 0.0
