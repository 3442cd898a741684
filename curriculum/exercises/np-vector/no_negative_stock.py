"""Find the mistake: no negative stock

A shop's stock list is corrected by the number of items sold. Sometimes an item was sold that, according to the list, wasn't
there. The new stock should be 0 in that case, not negative. The function is meant to return the new stock of each item, but it
returns a single number. Find the mistake and fix it.

- `stock`, `sold`: arrays of whole numbers with one axis, equally long, with at least one item. They aren't changed.
- Returns an array of the same shape.

>>> no_negative_stock(np.array([5, 2, 0]), np.array([1, 3, 0]))
array([4, 0, 0])
"""

import numpy as np

kind = "fix"
minutes = 3
chapter = "01-every-value-at-once"
hint = "What does `.max()` do with an array, and what does `np.maximum` do with two?"

starter = '''
import numpy as np


def no_negative_stock(stock: np.ndarray, sold: np.ndarray) -> np.ndarray:
    left = stock - sold
    return max(left.max(), 0)
'''


def no_negative_stock(stock: np.ndarray, sold: np.ndarray) -> np.ndarray:
    return np.maximum(stock - sold, 0)


def cases(rng):
    yield (np.array([4]), np.array([1]))
    yield (np.array([2]), np.array([3]))
    yield (np.array([5, 2, 0]), np.array([1, 3, 0]))
    yield (np.array([0, 0]), np.array([2, 1]))
    yield (np.array([7, 1, 3]), np.array([2, 4, 3]))
    for n in (4, 6, 9):
        yield (rng.integers(0, 9, n), rng.integers(0, 9, n) + np.array([9] + [0] * (n - 1)))


def wrong_still_negative(stock, sold):
    """Some of your numbers are negative. What was sold beyond the list should leave a stock of 0."""
    return stock - sold


def wrong_lid_in_place_of_a_floor(stock, sold):
    """You keep the negative numbers and turn the others into 0. A floor under the values takes the larger of the two."""
    return np.minimum(stock - sold, 0)


def wrong_negatives_turned_round(stock, sold):
    """Where 1 too many was sold, your stock is 1. There's nothing on the shelf in that case, so it should be 0."""
    return np.abs(stock - sold)
