"""A rate without a fixed part

A cable is sold by the metre without a fixed charge, so 0 metres cost 0. There are several old bills, and they don't
agree exactly. Find the rate that has the smallest sum of squared errors, for guesses `rate * metres`, without any
intercept.

Find the formula yourself: the slope of the sum of squares is 0 at the bottom, and it's made of errors times metres.

- `metres`, `bills`: arrays of numbers of shape (n,), n at least 1. Not all metres are 0.
- Returns a float.

>>> rate_per_metre(np.array([1, 2, 3]), np.array([2, 4, 9]))
2.642857142857143
"""

import numpy as np

minutes = 4
chapter = "01-line-of-least-squares"
hint = "For which rate do the products (rate * metres - bill) * metres add up to 0? Take the two parts of the sum to two sides."


def rate_per_metre(metres: np.ndarray, bills: np.ndarray) -> float:
    return float(metres @ bills / (metres @ metres))


def cases(rng):
    yield (np.array([4]), np.array([10]))
    yield (np.array([1, 2]), np.array([3, 6]))
    yield (np.array([1, 2]), np.array([2.5, 3]))
    yield (np.array([1, 2, 3]), np.array([2, 4, 9]))
    yield (np.array([0, 2]), np.array([5, 6]))
    yield (np.array([1, 10]), np.array([5, 20]))
    yield (np.array([2, 5, 5, 8]), np.array([7, 11, 14, 15]))
    for n in (3, 6, 9):
        metres = rng.integers(1, 30, n)
        yield (metres, 3 * metres + rng.integers(-2, 9, n))


def wrong_with_intercept(metres, bills):
    """You fit a line with an intercept and return its slope. Here the line has to pass through the origin: 0 metres cost 0."""
    c = metres - metres.mean()
    return float(c @ (bills - bills.mean()) / ((c @ c) or 1))


def wrong_mean_of_the_rates(metres, bills):
    """You take the mean of the single rates. Then a bill for 1 metre counts as much as one for 100, though on 100 metres a wrong rate makes an error 100 times as large."""
    known = metres > 0
    return float((bills[known] / metres[known]).mean())


def wrong_ratio_of_the_sums(metres, bills):
    """You divide the sum of the bills by the sum of the metres. That makes the *errors* add up to 0; the bottom of the squares is where errors times metres do."""
    return float(bills.sum() / metres.sum())
