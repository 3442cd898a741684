"""Mean of the last days

Daily numbers of visitors jump up and down. A museum therefore looks at the means of windows of `days` days
in a row: the first window holds the days 0 up to `days - 1`, and each of the next begins a day later. Return these means.
Running sums help: with a 0 in front of them, the sum of each window is the difference of two.

- `visitors`: an array of whole numbers, one for each day. It isn't changed.
- `days`: a whole number from 1 up to the length of `visitors`.
- Returns an array of floats, with one mean for each window.

>>> mean_of_windows(np.array([2, 4, 9, 5]), 2)
array([3. , 6.5, 7. ])
>>> mean_of_windows(np.array([2, 4, 9, 5]), 4)
array([5.])
"""

import numpy as np

minutes = 5
chapter = "03-one-after-the-other"
hint = "Call the running sums with the 0 in front `sums`. Which two slices of it have to be subtracted, so that each sum meets the one `days` places before it?"


def mean_of_windows(visitors: np.ndarray, days: int) -> np.ndarray:
    sums = np.concatenate([[0], np.cumsum(visitors)])
    return (sums[days:] - sums[:-days]) / days


def cases(rng):
    yield (np.array([6]), 1)
    yield (np.array([6, 3]), 1)
    yield (np.array([6, 3]), 2)
    yield (np.array([2, 4, 9, 5]), 2)
    yield (np.array([2, 4, 9, 5]), 4)
    yield (np.array([1, 0, 0, 7, 2]), 3)
    for n in (6, 9, 12):
        yield (rng.integers(1, 50, n), int(rng.integers(2, 6)))


def wrong_first_window_lost(visitors, days):
    """Your first window is missing. Without a 0 in front of the running sums, nothing can be subtracted for it."""
    sums = np.cumsum(visitors)
    return (sums[days:] - sums[:-days]) / days


def wrong_sums_not_means(visitors, days):
    """You return the sums of the windows. Divide them by the number of days."""
    sums = np.concatenate([[0], np.cumsum(visitors)])
    return (sums[days:] - sums[:-days]).astype(float)


def wrong_mean_of_all_so_far(visitors, days):
    """You give the mean of all days so far. Each window holds only `days` days."""
    return np.cumsum(visitors) / np.arange(1, len(visitors) + 1)
