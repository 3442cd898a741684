"""Find the mistake: fine in the test, lost in production

A model with one weight was trained on 4 rows, and all went well. In production there are 400 rows, with the same rate,
and the weight runs away. The function does one step of gradient descent on the *mean* squared error of the guesses
`w * x`. With a single row it is right. Find the mistake and fix it; the rate is fine.

- `x`, `y`: arrays of floats of shape (n,), n at least 1. `w`: a float; `rate`: a number above 0.
- Returns the new weight, a float.

>>> next_weight(np.array([1.0, 2.0]), np.array([3.0, 0.0]), 1.0, 0.5)
0.0
>>> next_weight(np.array([2.0]), np.array([4.0]), 1.0, 0.125)
2.0
"""

import numpy as np

kind = "fix"
minutes = 5
chapter = "03-trainings-that-fail"
hint = "Give the function the same row once, twice and three times. Should the weight move further each time?"

starter = '''
import numpy as np


def next_weight(x: np.ndarray, y: np.ndarray, w: float, rate: float) -> float:
    errors = w * x - y
    slope = 2 * errors @ x
    return float(w - rate * slope)
'''


def next_weight(x: np.ndarray, y: np.ndarray, w: float, rate: float) -> float:
    errors = w * x - y
    slope = 2 * errors @ x / len(x)
    return float(w - rate * slope)


def cases(rng):
    yield (np.array([2.0]), np.array([4.0]), 1.0, 0.125)
    yield (np.array([1.0, 1.0]), np.array([3.0, 3.0]), 1.0, 0.25)
    yield (np.array([1.0, 2.0]), np.array([3.0, 0.0]), 1.0, 0.5)
    yield (np.array([3.0, 3.0, 3.0]), np.array([4.0, 4.0, 4.0]), 1.0, 0.125)
    yield (np.array([1.0, 2.0, 3.0, 5.0]), np.array([4.0, -4.0, 4.0, 0.0]), -1.0, 0.0625)
    for n in (5, 20, 60):
        yield (rng.integers(1, 9, n) * 1.0, rng.integers(-9, 10, n) * 1.0, float(rng.integers(2, 5)), 0.0625)


def wrong_sum_of_the_rows(x, y, w, rate):
    """Your slope is a sum over the rows. Twice as many equal rows make it twice as large, though the mean squared error is the same."""
    return float(w - rate * 2 * (w * x - y) @ x)


def wrong_rate_made_smaller(x, y, w, rate):
    """You divide by a fixed number. That fits the tables of one length. The slope of a mean has the number of rows in it, whatever that is."""
    return float(w - rate * 2 * (w * x - y) @ x / 4)


def wrong_means_multiplied(x, y, w, rate):
    """You multiply the mean error by the mean of x. The mean of the products is wanted: errors of different sign cancel too early."""
    return float(w - rate * 2 * (w * x - y).mean() * x.mean())
