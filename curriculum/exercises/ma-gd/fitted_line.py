"""A line by descent

A charging station records minutes and kilowatt-hours. Fit a line `a + b * x` to the records by gradient descent on the
mean squared error, starting with `a = 0` and `b = 0`. Do all the steps, unless one of them makes `a` or `b` something
that isn't finite: then raise a ValueError at once.

- `x`, `y`: arrays of floats of shape (n,), n at least 1. `rate`: a number above 0; `steps`: a whole number, at least 0.
- Returns an array of two floats: `a` and `b` after the steps.

>>> fitted_line(np.array([-1.0, 0.0, 1.0]), np.array([1.0, 1.0, 7.0]), 0.25, 1)
array([1.5, 1. ])
>>> fitted_line(np.array([2.0]), np.array([4.0]), 0.25, 0)
array([0., 0.])
"""

import numpy as np

minutes = 7
chapter = "03-trainings-that-fail"
hint = "For the slope of `a` the column is all ones. So what is the mean of errors times column?"


def fitted_line(x: np.ndarray, y: np.ndarray, rate: float, steps: int) -> np.ndarray:
    a, b = 0.0, 0.0
    for _ in range(steps):
        errors = a + b * x - y
        a = a - rate * 2 * errors.mean()
        b = b - rate * 2 * (errors * x).mean()
        if not np.isfinite([a, b]).all():
            raise ValueError(f"rate {rate} is too large")
    return np.array([a, b])


def cases(rng):
    yield (np.array([2.0]), np.array([4.0]), 0.25, 0)
    yield (np.array([2.0]), np.array([4.0]), 0.125, 1)
    yield (np.array([2.0]), np.array([4.0]), 0.125, 2)
    yield (np.array([-1.0, 0.0, 1.0]), np.array([1.0, 1.0, 7.0]), 0.25, 1)
    yield (np.array([-1.0, 0.0, 1.0]), np.array([1.0, 1.0, 7.0]), 0.25, 3)
    yield (np.array([1.0, 2.0, 3.0, 5.0]), np.array([2.0, 2.0, 5.0, 9.0]), 0.03125, 20)
    yield (np.array([-3.0, 1.0]), np.array([2.0, 6.0]), 1.0, 12)
    yield (np.array([1e160, 1.0]), np.array([2.0, 1e160]), 1.0, 1)
    yield (np.array([1e200]), np.array([2.0]), 1.0, 5)
    yield (np.array([1e200]), np.array([2.0]), 1.0, 2)
    yield (np.array([1e160]), np.array([1e160]), 1.0, 1)
    yield (np.array([1e-10]), np.array([1e308]), 1.0, 1)
    yield (np.array([1e120, 3.0]), np.array([2.0, 6.0]), 1.0, 7)
    yield (np.array([1e100, 0.0]), np.array([2.0, 6.0]), 1.0, 4)
    yield (np.array([1e100, 1.0]), np.array([2.0, 6.0]), 1.0, 9)
    for n in (3, 5, 8):
        yield (rng.integers(-4, 5, n) + 0.5, rng.integers(-9, 10, n) * 1.0, 0.0625, int(rng.integers(3, 9)))


def wrong_intercept_ahead(x, y, rate, steps):
    """You move `a` and then take the errors again for `b`. Both slopes belong to the same errors."""
    a, b = 0.0, 0.0
    for _ in range(steps):
        a = a - rate * 2 * (a + b * x - y).mean()
        b = b - rate * 2 * ((a + b * x - y) * x).mean()
        if not np.isfinite([a, b]).all():
            raise ValueError
    return np.array([a, b])


def wrong_sum_of_the_rows(x, y, rate, steps):
    """Your slopes are sums over the rows. The loss is the mean, so the slopes are means; otherwise a longer table needs a smaller rate."""
    a, b = 0.0, 0.0
    for _ in range(steps):
        errors = a + b * x - y
        a = a - rate * 2 * errors.sum()
        b = b - rate * 2 * (errors * x).sum()
        if not np.isfinite([a, b]).all():
            raise ValueError
    return np.array([a, b])


def wrong_infinity_not_noticed(x, y, rate, steps):
    """Your path runs away and nobody is told: the result holds `inf` or `nan`. Ask after each step whether both numbers are finite."""
    a, b = 0.0, 0.0
    for _ in range(steps):
        errors = a + b * x - y
        a = a - rate * 2 * errors.mean()
        b = b - rate * 2 * (errors * x).mean()
    return np.array([a, b])


def wrong_half_a_slope(x, y, rate, steps):
    """The 2 of the square is missing in your slopes, so your steps are half as long."""
    a, b = 0.0, 0.0
    for _ in range(steps):
        errors = a + b * x - y
        a = a - rate * errors.mean()
        b = b - rate * (errors * x).mean()
        if not np.isfinite([a, b]).all():
            raise ValueError
    return np.array([a, b])
