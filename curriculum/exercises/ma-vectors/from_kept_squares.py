"""Fill the gaps: distances from kept squares

A search keeps, for each stored row `a`, the number `a @ a` in `kept`. Fill the three gaps, so that the function
returns the distance from each stored row to `new`, worked out as |a|² + |b|² - 2 a · b. A square below 0 can only come from rounding and counts as 0.

- `stored`: an array of floats, shape (n, d), n and d at least 1. `kept`: an array of n floats, which you have to use as they are (rounded on the way, they
  may be a little too small). `new`: an array of d floats.
- Returns an array of n floats.

>>> from_kept_squares(np.array([[4.0, 6.0], [1.0, 2.0]]), np.array([52.0, 5.0]), np.array([1.0, 2.0]))
array([5., 0.])
"""

import numpy as np

kind = "complete"
minutes = 5
chapter = "04-other-distances"
hint = "The first gap is one number, the second has one number for each stored row. The third makes sure that the root exists."

starter = '''
import numpy as np


def from_kept_squares(stored: np.ndarray, kept: np.ndarray, new: np.ndarray) -> np.ndarray:
    own = ...
    products = ...
    squares = kept + own - 2 * products
    return np.sqrt(...)
'''


def from_kept_squares(stored: np.ndarray, kept: np.ndarray, new: np.ndarray) -> np.ndarray:
    own = new @ new
    products = (stored * new).sum(axis=1)
    squares = kept + own - 2 * products
    return np.sqrt(np.maximum(squares, 0))


def cases(rng):
    yield np.array([[3.0]]), np.array([9.0]), np.array([5.0])
    yield np.array([[1.0, 2.0]]), np.array([4.75]), np.array([1.0, 2.0])
    yield np.array([[2.0], [7.0]]), np.array([3.5, 49.0]), np.array([2.0])
    yield np.array([[4.0, 6.0], [1.0, 2.0]]), np.array([52.0, 5.0]), np.array([1.0, 2.0])
    yield np.array([[0.0, 0.0], [2.0, 1.0]]), np.array([0.0, 4.875]), np.array([2.0, 1.0])
    yield np.array([[3.0, 0.0]]), np.array([8.75]), np.array([0.0, 4.0])
    yield np.array([[1.0, 2.0, 2.0]]), np.array([9.0]), np.array([3.0, 0.0, 4.0])
    for n in (3, 5):
        stored = rng.integers(-9, 10, (n, 2)).astype(float)
        yield stored, (stored**2).sum(axis=1), rng.integers(10, 20, 2).astype(float)


def wrong_negative_squares(stored, kept, new):
    """Where rounding has made a square negative, you return `nan`. A square below 0 counts as 0."""
    squares = kept + new @ new - 2 * (stored * new).sum(axis=1)
    with np.errstate(invalid="ignore"):
        return np.sqrt(squares)


def wrong_sizes_of_negatives(stored, kept, new):
    """You take the minus sign away from a negative square. Then -0.25 becomes a distance of 0.5, although a square below 0 counts as 0."""
    return np.sqrt(np.abs(kept + new @ new - 2 * (stored * new).sum(axis=1)))


def wrong_products_not_added(stored, kept, new):
    """You use one sum of all products for all the rows. Each stored row has a dot product of its own with `new`."""
    return np.sqrt(np.maximum(kept + new @ new - 2 * (stored * new).sum(), 0))


def wrong_length_not_squared(stored, kept, new):
    """You add the length of `new`. The formula needs its square."""
    squares = kept + np.linalg.norm(new) - 2 * (stored * new).sum(axis=1)
    return np.sqrt(np.maximum(squares, 0))
