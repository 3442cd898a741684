"""A typical day at the water works

A water works knows the use of every hour and wants a forecast that one odd day can't spoil. For each place in the
season, take the *median* of the last `k` seasons: with a season of 24 hours, and k = 3, the forecast for the next hour
is the median of what was used 24, 48 and 72 hours before it.

- `use`: an array of numbers in order, at least `k * season` of them. Older values don't count.
- `season`, `k` and `h`: whole numbers, at least 1. `h` is the number of values to forecast. If there are more than
  `season`, the forecast season starts again.
- Returns an array of `h` floats.

>>> use = np.array([99, 4, 8, 5, 30, 6, 9])
>>> typical_season(use, 2, 3, 3)
array([5., 9., 5.])
"""

import numpy as np

minutes = 5
chapter = "01-the-forecast-to-beat"
hint = "Make a table with one row for each season. In the example its rows are 4, 8, then 5, 30, then 6, 9."


def typical_season(use: np.ndarray, season: int, k: int, h: int) -> np.ndarray:
    table = use[-k * season :].reshape(k, season)
    return np.resize(np.median(table, axis=0), h)


def cases(rng):
    yield np.array([7]), 1, 1, 1
    yield np.array([5, 9]), 2, 1, 3
    yield np.array([1, 2, 30]), 1, 3, 2
    yield np.array([99, 4, 8, 5, 30, 6, 9]), 2, 3, 3
    yield np.array([50, 60, 1, 2, 3, 4, 9, 8]), 3, 2, 4
    yield np.array([7, 1, 8, 2, 90, 3, 10, 4]), 2, 4, 2
    yield np.array([90, 80, 70, 60, 1, 2, 3, 8]), 2, 2, 3
    for season, k, h in ((4, 3, 6), (3, 5, 3), (5, 3, 8)):
        yield rng.integers(1, 60, season * k + int(rng.integers(1, season))), season, k, h


def wrong_mean_for_median(use, season, k, h):
    """You average the seasons with the mean. One odd season pulls it away; the median is asked for."""
    return np.resize(use[-k * season :].reshape(k, season).mean(axis=0), h)


def wrong_oldest_seasons(use, season, k, h):
    """You use the first seasons in the array. The newest are at its end, and if the array doesn't hold whole seasons,
    the places are shifted as well."""
    return np.resize(np.median(use[: k * season].reshape(k, season), axis=0), h)


def wrong_median_of_each_season(use, season, k, h):
    """You get one median for each season, over its hours. What is needed is one for each place in the season, over the
    seasons."""
    return np.resize(np.median(use[-k * season :].reshape(k, season), axis=1), h)


def wrong_rows_and_columns_swapped(use, season, k, h):
    """Your table has `season` rows and `k` columns, so a row doesn't hold a whole season. Which values are then in one
    column?"""
    return np.resize(np.median(use[-k * season :].reshape(season, k), axis=0), h)
