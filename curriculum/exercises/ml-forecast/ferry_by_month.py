"""Next year's ferry

A ferry company plans its crews for the coming months. In each month it expects the passengers of the same month a year
before, times the growth: the sum of the last year divided by the sum of the year before it.

- `passengers`: an array of whole numbers above 0, one for each month in order, at least two years. The last month is
  the newest; it may be any month of the calendar.
- `months`: how many months ahead to forecast, at least 1. It may be more than 12: then the twelve forecast values start
  again, without further growth.
- Returns an array of `months` floats, not rounded.

>>> two_years = np.array([10] * 12 + [15] * 11 + [75])
>>> ferry_by_month(two_years, 13)[[0, 11, 12]]
array([ 30., 150.,  30.])
"""

import numpy as np

minutes = 7
chapter = "01-the-forecast-to-beat"
hint = "Cut two pieces of twelve months from the end of the array. Where does the older one begin and end?"


def ferry_by_month(passengers: np.ndarray, months: int) -> np.ndarray:
    year = passengers[-12:]
    before = passengers[-24:-12]
    return np.resize(year * (year.sum() / before.sum()), months)


def cases(rng):
    yield np.array([10] * 12 + [15] * 11 + [75]), 1
    yield np.array([10] * 24), 3
    yield np.array(list(range(1, 25))), 12
    yield np.array(list(range(40, 0, -1))), 5
    yield np.array([90] * 5 + list(range(1, 25))), 14
    yield np.array(list(range(3, 33))), 25
    for n, months in ((26, 4), (31, 13), (37, 12)):
        yield rng.integers(5, 90, n), months


def wrong_growth_upside_down(passengers, months):
    """You divide the year before by the last year. If the number of passengers has grown, your forecast falls."""
    year, before = passengers[-12:], passengers[-24:-12]
    return np.resize(year * (before.sum() / year.sum()), months)


def wrong_from_the_first_month(passengers, months):
    """You cut the years from the beginning of the array. The newest values are at its end, and the last year needn't
    start at a multiple of 12."""
    before, year = passengers[:12], passengers[12:24]
    return np.resize(year * (year.sum() / before.sum()), months)


def wrong_no_growth(passengers, months):
    """Your forecast is seasonal naive: last year's numbers as they are. The growth from year to year is missing."""
    return np.resize(passengers[-12:] * 1.0, months)


def wrong_growth_as_a_difference(passengers, months):
    """You add the growth to each month. It's a factor here: a strong month grows by more passengers than a weak one."""
    year, before = passengers[-12:], passengers[-24:-12]
    return np.resize(year + (year.sum() - before.sum()) / 12, months)
