"""Does it keep its promise?

Before a laboratory relies on its intervals, it tests them in a world in which the truth is known. Each row of
`samples` is a sample. Make an interval for the mean from each: the mean plus or minus `times` standard errors, with
the divisor n - 1 in the standard deviation. Return the share of the intervals that hold the truth, and the mean width
of all intervals.

- `samples`: an array of floats with two axes, at least one row and two columns. It isn't changed. `truth`: a number.
  `times`: a number above 0, such as 1.96. An interval includes its ends.
- Returns a tuple of two floats.

>>> kept_promises(np.array([[9.0, 11.0], [14.0, 16.0]]), 10.5, 1.96)
(0.5, 3.9199999999999995)
"""

import numpy as np

minutes = 6
chapter = "04-how-sure"
hint = "Means and standard errors of all rows at once: which axis goes away? A mask says which intervals hold the truth."


def kept_promises(samples: np.ndarray, truth: float, times: float) -> tuple[float, float]:
    means = samples.mean(axis=1)
    half = times * samples.std(axis=1, ddof=1) / np.sqrt(samples.shape[1])
    held = np.abs(means - truth) <= half
    return float(held.mean()), float(2 * half.mean())


def cases(rng):
    yield (np.array([[9.0, 11.0]]), 11.0, 1.0)
    yield (np.array([[9.0, 11.0]]), 7.0, 1.96)
    yield (np.array([[9.0, 11.0], [14.0, 16.0]]), 10.5, 1.96)
    yield (np.array([[0.0, 4.0, 5.0], [1.0, 2.0, 3.0], [7.0, 8.0, 9.5]]), 4.0, 2.0)
    yield (np.array([[3.0, 3.0], [2.0, 4.0]]), 3.0, 1.5)
    for n, k in ((30, 4), (40, 8), (50, 15)):
        yield (rng.normal(50, 10, (n, k)), 50, 1.5)


def wrong_divided_by_n(samples, truth, times):
    """Your standard deviation divides by n. These are samples, so the divisor is n - 1; with n your intervals are too narrow."""
    half = times * samples.std(axis=1) / np.sqrt(samples.shape[1])
    return float((np.abs(samples.mean(axis=1) - truth) <= half).mean()), float(2 * half.mean())


def wrong_width_to_one_side(samples, truth, times):
    """You give how far the intervals reach to *one* side. Their width is twice that."""
    half = times * samples.std(axis=1, ddof=1) / np.sqrt(samples.shape[1])
    return float((np.abs(samples.mean(axis=1) - truth) <= half).mean()), float(half.mean())


def wrong_interval_for_single_values(samples, truth, times):
    """Your intervals are made for single values. The mean of n values strays less, by the root of n."""
    half = times * samples.std(axis=1, ddof=1)
    return float((np.abs(samples.mean(axis=1) - truth) <= half).mean()), float(2 * half.mean())
