"""Find the mistake: the line is too flat

A plumber estimates working hours from the number of radiators with the line of least squares. The function returns
slope and intercept. For jobs with few radiators the guesses are much too high, for large jobs much too low; only the
mean of the guesses is right. The further the numbers of radiators lie from 0, the flatter the line comes out. Find the
mistake and fix it.

- `x`, `y`: arrays of numbers of shape (n,), n at least 2, not all `x` equal.
- Returns a tuple of two floats: slope and intercept.

>>> hours_line(np.array([1, 2, 3]), np.array([2, 3, 7]))
(2.5, -1.0)
"""

import numpy as np

kind = "fix"
minutes = 4
chapter = "01-line-of-least-squares"
hint = "Work out the example with a pencil, and compare both sums of the fraction with those in the program."

starter = '''
import numpy as np


def hours_line(x: np.ndarray, y: np.ndarray) -> tuple[float, float]:
    c = x - x.mean()
    v = y - y.mean()
    slope = c @ v / (x @ x)
    intercept = y.mean() - slope * x.mean()
    return float(slope), float(intercept)
'''


def hours_line(x: np.ndarray, y: np.ndarray) -> tuple[float, float]:
    c = x - x.mean()
    v = y - y.mean()
    slope = c @ v / (c @ c)
    intercept = y.mean() - slope * x.mean()
    return float(slope), float(intercept)


def cases(rng):
    yield (np.array([0, 2]), np.array([1, 5]))
    yield (np.array([1, 2, 3]), np.array([2, 3, 7]))
    yield (np.array([11, 12, 13]), np.array([2, 3, 7]))
    yield (np.array([4, 1, 9]), np.array([8, 8, 2]))
    yield (np.array([5, 5, 6, 8]), np.array([1, 2, 6, 3]))
    for n in (3, 6, 9):
        x = rng.integers(2, 20, n) + np.arange(n)
        x[0] = 1
        yield (x, 2 * x + rng.integers(-4, 5, n))


def wrong_bottom_not_centred(x, y):
    """In the bottom of the fraction you have the squares of x itself. The squares of the distances from the mean belong there."""
    c = x - x.mean()
    slope = c @ (y - y.mean()) / (x @ x)
    return float(slope), float(y.mean() - slope * x.mean())


def wrong_nothing_centred(x, y):
    """You don't take the means away, neither at the top of the fraction nor at the bottom. That is the slope of a line through the origin."""
    slope = x @ y / (x @ x)
    return float(slope), float(y.mean() - slope * x.mean())


def wrong_squares_of_y(x, y):
    """You divide by the squares of y. That would be the line that guesses x from y."""
    c, v = x - x.mean(), y - y.mean()
    slope = c @ v / ((v @ v) or 1)
    return float(slope), float(y.mean() - slope * x.mean())


def wrong_intercept_is_the_mean(x, y):
    """Your slope is right, and your intercept is the mean of y. That is the height of the line at the mean of x, not at 0."""
    c = x - x.mean()
    return float(c @ (y - y.mean()) / (c @ c)), float(y.mean())
