"""Rain after rain

Does a wet day make the next day wet? From a list of rainfalls, return the share of wet days among all days that have
a day before them, and the share of wet days among those whose day before was wet. A day is wet if at least 1 mm fell.

- `rain`: an array of rainfalls in mm, one for each day in order, none below 0. At least two days, and at least one
  wet day among those that have a day after them. It isn't changed.
- Returns a tuple of two floats.

>>> rain_after_rain(np.array([0, 3.5, 5, 0.2, 0, 2, 1]))
(0.6666666666666666, 0.6666666666666666)
"""

import numpy as np

minutes = 5
chapter = "01-among-those"
hint = "Make a mask of the wet days. Its slices without the first and without the last day stand for \"today\" and \"the day before\". A condition is a mask."


def rain_after_rain(rain: np.ndarray) -> tuple[float, float]:
    wet = rain >= 1
    today, before = wet[1:], wet[:-1]
    return float(today.mean()), float(today[before].mean())


def cases(rng):
    yield (np.array([2, 1]),)
    yield (np.array([3, 2, 0]),)
    yield (np.array([1.0, 2.5, 0.4]),)
    yield (np.array([1.0, 0.9, 4.0]),)
    yield (np.array([0, 3.5, 5, 0.2, 0, 2, 1]),)
    yield (np.array([4, 0, 0, 0, 1, 1, 1, 0]),)
    for n in (10, 20, 30):
        yield (np.concatenate([[3, 0, 2], np.maximum(rng.integers(-4, 6, n), 0)]),)


def wrong_both_days_wet(rain):
    """You divide by all days. Only the days whose day before was wet are the whole."""
    wet = rain >= 1
    return float(wet[1:].mean()), float((wet[1:] & wet[:-1]).mean())


def wrong_first_day_counts(rain):
    """Your first share includes the first day. There is no day before it, so it isn't part of the comparison."""
    wet = rain >= 1
    return float(wet.mean()), float(wet[1:][wet[:-1]].mean())


def wrong_day_before_given_today(rain):
    """You turned the condition round: among the wet days, how often was the day *before* wet. The question was about the days that follow a wet one."""
    wet = rain >= 1
    return float(wet[1:].mean()), float(wet[:-1][wet[1:]].mean())
