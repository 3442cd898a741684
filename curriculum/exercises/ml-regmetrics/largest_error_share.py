"""What does the worst day weigh?

Before a firm decides whether to report absolute or squared errors, it wants to know how much of each comes from a
single day. Take the day whose error is the largest in size. Return which share of the sum of the absolute errors it
has, and which share of the sum of the squared errors.

- `y`, `p`: arrays of numbers of shape (n,), n at least 1: the true values and the guesses.
- Returns a tuple of two floats between 0 and 1. If every guess is right, returns `(0.0, 0.0)`.

>>> largest_error_share(np.array([10, 10, 10]), np.array([11, 9, 12]))
(0.5, 0.6666666666666666)
>>> largest_error_share(np.array([5, 6]), np.array([5, 6]))
(0.0, 0.0)
"""

import numpy as np

minutes = 6
chapter = "01-how-far-off"
hint = "What are the sizes of the three errors of the example, and what are their squares?"


def largest_error_share(y: np.ndarray, p: np.ndarray) -> tuple[float, float]:
    sizes = np.abs(y - p)
    worst = sizes.max()
    if worst == 0:
        return 0.0, 0.0
    return float(worst / sizes.sum()), float(worst**2 / (sizes**2).sum())


def cases(rng):
    yield (np.array([5, 6]), np.array([5, 6]))
    yield (np.array([5]), np.array([9]))
    yield (np.array([5, 5]), np.array([5, 5.5]))
    yield (np.array([10, 10, 10]), np.array([11, 9, 12]))
    yield (np.array([10, 10, 10]), np.array([11, 9, 6]))
    yield (np.array([0.5, 8, 3, 3]), np.array([1.5, 5, 3, 4]))
    yield (np.array([7, 7]), np.array([1, 8]))
    yield (np.array([7, 7, 7]), np.array([9, 4, 8]))
    yield (np.array([100, 2, 3]), np.array([99, 6, 3]))
    for n in (3, 5, 9):
        yield (rng.integers(10, 90, n), rng.integers(10, 90, n))


def wrong_signs_cancel(y, p):
    """You divide by the sum of the errors with their signs. Errors of both signs cancel there, and a share can come out above 1."""
    errors = p - y
    worst = np.abs(errors).max()
    if worst == 0:
        return 0.0, 0.0
    return float(worst / (errors.sum() or 1)), float(worst**2 / (errors**2).sum())


def wrong_worst_is_too_high(y, p):
    """You take the largest guess minus true value. A guess that is much too low is a large error as well."""
    errors = p - y
    if np.abs(errors).max() == 0:
        return 0.0, 0.0
    worst = errors.max()
    return float(abs(worst) / np.abs(errors).sum()), float(worst**2 / (errors**2).sum())


def wrong_share_squared(y, p):
    """You square the share. The squared errors have a sum of their own: square first, add up, then divide."""
    sizes = np.abs(y - p)
    if sizes.max() == 0:
        return 0.0, 0.0
    share = sizes.max() / sizes.sum()
    return float(share), float(share**2)
