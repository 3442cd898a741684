"""A mean with its error

A laboratory measures the same thing several times. It reports the mean of the measurements and the standard error of
that mean: the standard deviation of the sample, with the divisor n - 1, divided by the root of n. Return both.

- `measured`: an array of numbers with one axis. It isn't changed.
- Returns a tuple of two floats, not rounded.
- Raises `ValueError` if there are fewer than two measurements.

>>> mean_and_error(np.array([9.0, 11.0, 10.0, 10.0]))
(10.0, 0.408248290463863)
"""

import numpy as np

minutes = 5
chapter = "02-how-far-it-strays"
hint = "`.std` takes `ddof=`. How many measurements must there be before anything can be said about spread?"


def mean_and_error(measured: np.ndarray) -> tuple[float, float]:
    n = len(measured)
    if n < 2:
        raise ValueError("one measurement says nothing about spread")
    return float(measured.mean()), float(measured.std(ddof=1) / np.sqrt(n))


def cases(rng):
    yield (np.zeros(0),)
    yield (np.array([3.0]),)
    yield (np.array([3.0, 5.0]),)
    yield (np.array([9.0, 11.0, 10.0, 10.0]),)
    yield (np.array([2, 2, 8]),)
    yield (np.array([1.0, 1.0]),)
    for n in (5, 9, 16):
        yield (np.round(rng.normal(20, 3, n), 2),)


def wrong_divided_by_n(measured):
    """Your spread divides by n. These measurements are a sample, so the divisor is n - 1."""
    if len(measured) < 2:
        raise ValueError("too few")
    return float(measured.mean()), float(measured.std() / np.sqrt(len(measured)))


def wrong_spread_of_single_values(measured):
    """You return how far a *single* measurement strays. The mean of n of them strays less, by the root of n."""
    if len(measured) < 2:
        raise ValueError("too few")
    return float(measured.mean()), float(measured.std(ddof=1))


def wrong_divided_by_n_not_its_root(measured):
    """You divide the standard deviation by n. Variances are divided by n, so standard deviations are divided by its root."""
    if len(measured) < 2:
        raise ValueError("too few")
    return float(measured.mean()), float(measured.std(ddof=1) / len(measured))
