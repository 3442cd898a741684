"""Find the mistake: late parcels

A parcel service draws lots for its drivers: half of them get new route software. Each row is a parcel, with the number
of its driver and the minutes it was late. The function should return, for one group, the mean number of minutes late
and its standard error. Its errors are far too small: in trials of the software against itself, "differences" turn up
again and again. Find the mistake and fix it.

- `driver`: an array of ints, `late`: an array of floats of the same length, in any order. There are at least two
  different drivers. Neither is changed.
- The lot was drawn for drivers, so each driver counts once, with the *mean* of his or her parcels. The result is the
  mean of these means, and its standard error is the root of their variance (divided by n - 1) over their number.
- Returns a tuple of two floats.

>>> late_parcels(np.array([7, 7, 7, 2]), np.array([1.0, 2.0, 3.0, 6.0]))
(4.0, 2.0)
"""

import numpy as np

kind = "fix"
minutes = 6
chapter = "02-one-number-each"
hint = "In the example there are four parcels and two drivers, with the means 2 and 6. `np.bincount` can give both the sums and the numbers of parcels."

starter = '''
import numpy as np


def late_parcels(driver: np.ndarray, late: np.ndarray) -> tuple[float, float]:
    mean = late.mean()
    error = np.sqrt(late.var(ddof=1) / len(late))
    return float(mean), float(error)
'''


def late_parcels(driver: np.ndarray, late: np.ndarray) -> tuple[float, float]:
    _, place = np.unique(driver, return_inverse=True)
    means = np.bincount(place, weights=late) / np.bincount(place)
    return float(means.mean()), float(np.sqrt(means.var(ddof=1) / len(means)))


def cases(rng):
    yield (np.array([1, 2]), np.array([0.0, 4.0]))
    yield (np.array([7, 7, 7, 2]), np.array([1.0, 2.0, 3.0, 6.0]))
    yield (np.array([3, 9, 3, 9]), np.array([5.0, 1.0, 5.0, 2.0]))
    yield (np.array([40, 40, 11, 25, 25, 25]), np.array([0.0, 8.0, 3.0, 1.0, 1.0, 4.0]))
    yield (np.array([5, 6, 6, 6, 6]), np.array([10.0, 0.0, 0.0, 1.0, 3.0]))
    for n, k in ((12, 4), (30, 6), (60, 9)):
        who = np.concatenate([rng.integers(1, k + 1, n) * 13, [13, 26, 26]])
        yield (who, np.round(who / 10 + rng.normal(5, 3, n + 3), 1))


def wrong_parcels_counted(driver, late):
    """You count every parcel as an independent fact. The parcels of one driver share the driver and the streets, and
    the lot was drawn for drivers."""
    return float(late.mean()), float(np.sqrt(late.var(ddof=1) / len(late)))


def wrong_totals(driver, late):
    """You take the total of each driver. A driver with many parcels then looks late only because of the number; the
    task asks for the mean of each."""
    _, place = np.unique(driver, return_inverse=True)
    totals = np.bincount(place, weights=late)
    return float(totals.mean()), float(np.sqrt(totals.var(ddof=1) / len(totals)))


def wrong_spread_of_drivers(driver, late):
    """Your second number says how much single drivers differ. The standard error is about their mean: the variance is
    divided by the number of drivers before the root is taken."""
    _, place = np.unique(driver, return_inverse=True)
    means = np.bincount(place, weights=late) / np.bincount(place)
    return float(means.mean()), float(means.std(ddof=1))


def wrong_divided_by_parcels(driver, late):
    """You divide the variance of the drivers' means by the number of parcels. How many independent facts are there?"""
    _, place = np.unique(driver, return_inverse=True)
    means = np.bincount(place, weights=late) / np.bincount(place)
    return float(means.mean()), float(np.sqrt(means.var(ddof=1) / len(late)))
