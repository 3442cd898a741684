"""Two ways to sum up a miss

Two numbers say how far forecasts are from what happened. The *mean absolute error* is the mean of the distances. The
*root mean squared error* is the root of the mean of the squared distances, and it punishes single large misses.
Return both, as a tuple in this order.

- `forecast`, `actual`: arrays of one axis, equally long, with at least one value each. They aren't changed.
- Returns a tuple of two floats.

>>> mean_miss(np.array([10, 12, 9]), np.array([9, 14, 9]))
(1.0, 1.2909944487358056)
>>> mean_miss(np.array([1, 5]), np.array([8, 4]))
(4.0, 5.0)
"""

import numpy as np

minutes = 4
chapter = "01-every-value-at-once"
hint = "Give the differences a name first. Both numbers are made from it; in which order do the square, the mean and the root come?"


def mean_miss(forecast: np.ndarray, actual: np.ndarray) -> tuple[float, float]:
    miss = forecast - actual
    return float(np.abs(miss).mean()), float(np.sqrt((miss**2).mean()))


def cases(rng):
    yield (np.array([3]), np.array([5]))
    yield (np.array([1, 5]), np.array([8, 4]))
    yield (np.array([4, 6]), np.array([6, 4]))
    yield (np.array([10, 12, 9]), np.array([9, 14, 9]))
    yield (np.array([0.5, 0.5, 2.0]), np.array([1.0, 1.5, 0.0]))
    for n in (4, 7, 10):
        yield (rng.integers(0, 30, n) + np.array([9, -3] + [0] * (n - 2)), rng.integers(0, 30, n))


def wrong_signs_cancel(forecast, actual):
    """In your first number, misses upwards and downwards cancel each other. A miss of -2 is as far off as one of 2."""
    miss = forecast - actual
    return float(miss.mean()), float(np.sqrt((miss**2).mean()))


def wrong_root_forgotten(forecast, actual):
    """Your second number is the mean of the squares. For distances in degrees it's in square degrees. What undoes the square?"""
    miss = forecast - actual
    return float(np.abs(miss).mean()), float((miss**2).mean())


def wrong_root_before_mean(forecast, actual):
    """You take the root of each square, and then the mean. That gives the distances back, so both numbers are the same. Take the mean before the root."""
    miss = forecast - actual
    return float(np.abs(miss).mean()), float(np.sqrt(miss**2).mean())
