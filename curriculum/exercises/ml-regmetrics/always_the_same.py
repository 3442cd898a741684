"""Find the mistake: two numbers, always the same

The function should return the RMSE of guesses for the waiting times at several counters, in minutes. Somebody has
noticed that it gives the MAE on every data set. Find the mistake and fix it.

- `y`, `p`: arrays of numbers of shape (n,), n at least 1: the true values and the guesses.
- Returns a float.

>>> rmse(np.array([1, 1]), np.array([2, 8]))
5.0
"""

import numpy as np

kind = "fix"
minutes = 3
chapter = "01-how-far-off"
hint = "Work out the example line by line. What is the root of 1, of 49? Which step comes too early?"

starter = '''
import numpy as np


def rmse(y: np.ndarray, p: np.ndarray) -> float:
    squares = (y - p) ** 2
    roots = np.sqrt(squares)
    return float(roots.mean())
'''


def rmse(y: np.ndarray, p: np.ndarray) -> float:
    squares = (y - p) ** 2
    return float(np.sqrt(squares.mean()))


def cases(rng):
    yield (np.array([4]), np.array([4]))
    yield (np.array([4]), np.array([1]))
    yield (np.array([1, 1]), np.array([2, 8]))
    yield (np.array([1, 1]), np.array([8, 0]))
    yield (np.array([3, 5, 9, 1]), np.array([3, 5, 9, 9]))
    yield (np.array([0.5, 2.5]), np.array([2.5, 0]))
    for n in (3, 6, 9):
        yield (rng.integers(0, 20, n), rng.integers(20, 60, n))


def wrong_root_of_each_square(y, p):
    """You take the root of each square, and that is the size of the error again: their mean is the MAE. The root comes last, once."""
    return float(np.sqrt((y - p) ** 2).mean())


def wrong_no_root(y, p):
    """You leave the root out. The mean of the squares is in squared minutes."""
    return float(((y - p) ** 2).mean())


def wrong_root_of_the_sum(y, p):
    """You take the root of the sum. With more rows that grows, even if the guesses are no worse: take the mean of the squares first."""
    return float(np.sqrt(((y - p) ** 2).sum()))


def wrong_mean_before_the_square(y, p):
    """You take the mean of the errors before you square. Errors of both signs cancel then."""
    return float(np.sqrt((y - p).mean() ** 2))
