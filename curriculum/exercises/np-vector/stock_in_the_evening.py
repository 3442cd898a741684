"""Stock on every evening

A bicycle shop counts its stock once a year, and from then on writes down only what came in and what was sold. Return
the stock on each evening, beginning with the stock at the count itself, and the largest change from one evening
to the next, without its sign.

- `counted`: the stock at the count, a whole number from 0 on.
- `came`, `sold`: arrays of whole numbers, one for each day, equally long, with at least one day. They aren't changed.
- Returns a tuple: an array of whole numbers, one more than there are days, and an int.

>>> stock_in_the_evening(10, np.array([2, 0, 5]), np.array([1, 4, 0]))
(array([10, 11,  7, 12]), 5)
"""

import numpy as np

minutes = 5
chapter = "03-one-after-the-other"
hint = "Put the count in front of the changes of the days. What does a running sum over all of that give?"


def stock_in_the_evening(counted: int, came: np.ndarray, sold: np.ndarray) -> tuple[np.ndarray, int]:
    stock = np.cumsum(np.concatenate([[counted], came - sold]))
    return stock, int(np.abs(np.diff(stock)).max())


def cases(rng):
    yield (0, np.array([3]), np.array([0]))
    yield (4, np.array([0]), np.array([3]))
    yield (10, np.array([2, 0, 5]), np.array([1, 4, 0]))
    yield (8, np.array([1, 1]), np.array([1, 6]))
    yield (30, np.array([0, 2, 1, 0]), np.array([9, 1, 4, 2]))
    for n in (3, 6, 9):
        yield (int(rng.integers(40, 60)), rng.integers(0, 6, n), rng.integers(0, 6, n) + np.array([3] + [0] * (n - 2) + [9]))


def wrong_count_is_missing(counted, came, sold):
    """Your first value is the stock after the first day. The count itself should stand in front of it."""
    stock = counted + np.cumsum(came - sold)
    return stock, int(np.abs(came - sold).max())


def wrong_changes_not_summed(counted, came, sold):
    """From the second value on, you give what changed on each day. The stock is the sum of everything so far."""
    return np.concatenate([[counted], came - sold]), int(np.abs(came - sold).max())


def wrong_fall_not_noticed(counted, came, sold):
    """Your largest change is the largest rise. A fall by 9 is a larger change than a rise by 2."""
    stock = np.cumsum(np.concatenate([[counted], came - sold]))
    return stock, int((came - sold).max())
