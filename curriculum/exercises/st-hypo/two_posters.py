"""Two posters

A theatre shows each visitor of its website one of two posters, by lot, and counts how many of those who saw each bought
a ticket. Return the
difference of the two shares, first minus second, its interval of the given level, and what it says. The variance of a
share is p (1 - p) divided by the number of people; the two variances are added.

- `bought`, `saw`: lists of two whole numbers each, first and second poster; 0 < bought < saw for both. `level`: a
  number strictly between 0 and 1.
- Returns a tuple: the difference (a float), a tuple with the lower and the upper end (two floats),
  and a text: `"first"` if the whole interval lies above 0, `"second"` if it lies below 0, and `"undecided"`
  otherwise.

>>> two_posters([60, 40], [400, 400], 0.95)
(0.04999999999999999, (0.004296682464481519, 0.09570331753551846), 'first')
"""

from statistics import NormalDist

import numpy as np

minutes = 9
chapter = "04-how-sure"
hint = "For a level of 0.95 the factor is 1.96. Which `inv_cdf` gives it, for any level? Of the sum of the two variances, what do you need?"


def two_posters(bought: list[int], saw: list[int], level: float) -> tuple[float, tuple[float, float], str]:
    p = np.array(bought) / np.array(saw)
    error = np.sqrt((p * (1 - p) / np.array(saw)).sum())
    half = NormalDist().inv_cdf((1 + level) / 2) * error
    diff = float(p[0] - p[1])
    low, high = float(diff - half), float(diff + half)
    if low > 0:
        return diff, (low, high), "first"
    if high < 0:
        return diff, (low, high), "second"
    return diff, (low, high), "undecided"


def cases(rng):
    yield ([1, 1], [2, 2], 0.5)
    yield ([60, 40], [400, 400], 0.95)
    yield ([40, 60], [400, 400], 0.95)
    yield ([60, 40], [400, 400], 0.99)
    yield ([10, 30], [20, 100], 0.9)
    yield ([5, 200], [100, 900], 0.95)
    yield ([48, 30], [400, 400], 0.95)
    yield ([44, 40], [400, 400], 0.95)
    yield ([20, 26], [200, 200], 0.9)
    for _ in range(4):
        saw = rng.integers(50, 900, 2)
        yield (np.maximum((saw * rng.uniform(0.05, 0.5, 2)).astype(int), 1).tolist(), saw.tolist(), float(rng.choice([0.8, 0.9, 0.99])))


def _verdict(diff, half):
    low, high = float(diff - half), float(diff + half)
    return float(diff), (low, high), "first" if low > 0 else "second" if high < 0 else "undecided"


def wrong_errors_added(bought, saw, level):
    """You add up the two standard errors. The *variances* are added, and the root comes last; your interval is too wide."""
    p, n = np.array(bought) / np.array(saw), np.array(saw)
    return _verdict(p[0] - p[1], NormalDist().inv_cdf((1 + level) / 2) * np.sqrt(p * (1 - p) / n).sum())


def wrong_always_two_standard_errors(bought, saw, level):
    """You take 1.96 for every level. That belongs to 0.95."""
    p, n = np.array(bought) / np.array(saw), np.array(saw)
    return _verdict(p[0] - p[1], 1.96 * np.sqrt((p * (1 - p) / n).sum()))


def wrong_whole_level_on_one_side(bought, saw, level):
    """Your factor leaves the whole rest on one side. It's left out half below the interval and half above."""
    p, n = np.array(bought) / np.array(saw), np.array(saw)
    return _verdict(p[0] - p[1], NormalDist().inv_cdf(level) * np.sqrt((p * (1 - p) / n).sum()))


def wrong_looks_at_the_difference_only(bought, saw, level):
    """You name the poster with the larger share. If 0 lies in the interval, the trial hasn't decided anything."""
    p, n = np.array(bought) / np.array(saw), np.array(saw)
    diff, ends, _ = _verdict(p[0] - p[1], NormalDist().inv_cdf((1 + level) / 2) * np.sqrt((p * (1 - p) / n).sum()))
    return diff, ends, "first" if diff > 0 else "second"
