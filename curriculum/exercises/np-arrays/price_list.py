"""A price list

A copy shop hangs up a price list: one row for each number of copies, one column for each size of paper. Each place
holds the number of copies times the price of one copy. Complete the function; it needs no loop.

- `copies`: an array of whole numbers with one axis. `prices`: an array with one axis. Neither is changed.
- Returns an array with two axes: as many rows as `copies` has values, as many columns as `prices` has.

>>> price_list(np.array([1, 10, 50]), np.array([3, 5]))
array([[  3,   5],
       [ 30,  50],
       [150, 250]])
"""

import numpy as np

kind = "complete"
minutes = 3
chapter = "02-which-axis-goes-away"
hint = "The result has shape (3, 2). Which two shapes, aligned on the right, give (3, 2)?"

starter = '''
import numpy as np


def price_list(copies: np.ndarray, prices: np.ndarray) -> np.ndarray:
    column = copies[...]
    return column * prices
'''


def price_list(copies: np.ndarray, prices: np.ndarray) -> np.ndarray:
    column = copies[:, None]
    return column * prices


def cases(rng):
    yield (np.array([2]), np.array([3]))
    yield (np.array([1]), np.array([0.5]))
    yield (np.array([1, 10]), np.array([3, 5]))
    yield (np.array([1, 10, 50]), np.array([3, 5]))
    yield (np.array([4]), np.array([0.5, 1.25, 2]))
    yield (np.array([1, 2, 3]), np.array([7]))
    yield (np.array([1, 2, 5]), np.array([4, 0, 9]))
    for n in (3, 5):
        yield (rng.integers(1, 100, n), rng.integers(1, 9, 4))


def wrong_place_by_place(copies, prices):
    """You multiply place by place: the first number with the first price, the second with the second. Every number of copies has to meet every price."""
    return copies * prices


def wrong_turned_over(copies, prices):
    """Your list has one row for each price. The numbers of copies should be the rows, so they have to stand below each other."""
    return prices[:, None] * copies
