"""What is the bike worth?

A second-hand shop sets its prices by what similar bikes were sold for. Return the mean price of the `k` sold bikes that are nearest to the new one, in a straight line. Of equally near bikes, take the one that stands first.

- `sold`: an array of whole numbers, one row for each bike, one column for each measurement. `prices`: an array of one float for each row.
- `new`: an array with the measurements of the new bike. `k`: an int, at least 1 and at most the number of rows.
- Returns a float.

>>> predicted_price(np.array([[1, 8], [9, 2], [2, 7]]), np.array([120.0, 600.0, 160.0]), np.array([1, 7]), 2)
140.0
"""

import numpy as np

minutes = 5
chapter = "01-ask-the-neighbours"
hint = "First an array with one squared distance for each bike. Then you need places, not distances."


def predicted_price(sold: np.ndarray, prices: np.ndarray, new: np.ndarray, k: int) -> float:
    squares = ((sold - new) ** 2).sum(axis=1)
    nearest = np.argsort(squares, kind="stable")[:k]
    return float(prices[nearest].mean())


def cases(rng):
    yield np.array([[3]]), np.array([50.0]), np.array([9]), 1
    yield np.array([[1], [5]]), np.array([50.0, 90.0]), np.array([4]), 1
    yield np.array([[1], [7]]), np.array([50.0, 90.0]), np.array([4]), 1
    yield np.array([[1], [7]]), np.array([90.0, 50.0]), np.array([4]), 1
    yield np.array([[1, 8], [9, 2], [2, 7]]), np.array([120.0, 600.0, 160.0]), np.array([1, 7]), 2
    yield np.array([[0, 5], [3, 3], [9, 9]]), np.array([10.0, 20.0, 70.0]), np.array([0, 0]), 1
    yield np.array([[0, 6], [9, 9], [4, 4]]), np.array([30.0, 50.0, 10.0]), np.array([0, 0]), 1
    yield np.array([[7, 1], [5, 5], [1, 0]]), np.array([9.0, 40.0, 80.0]), np.array([0, 0]), 2
    yield np.array([[9, 0], [1, 1], [6, 6]]), np.array([10.0, 20.0, 90.0]), np.array([0, 0]), 2
    yield np.array([[2, 9], [5, 5], [9, 1], [4, 8]]), np.array([100.0, 20.0, 300.0, 40.0]), np.array([3, 3]), 4
    for k in (5, 17):
        yield np.arange(120).reshape(60, 2) % 4, np.arange(60) * 10.0, np.array([1, 1]), k
    for n in (5, 8):
        yield rng.integers(0, 20, (n, 2)), rng.integers(50, 500, n).astype(float), rng.integers(0, 20, 2), 3


def wrong_farthest(sold, prices, new, k):
    """You take the bikes that are farthest away. `argsort` begins with the smallest distance."""
    order = np.argsort(((sold - new) ** 2).sum(axis=1), kind="stable")
    return float(prices[order[-k:]].mean())


def wrong_first_rows(sold, prices, new, k):
    """You take the first `k` rows of the table. Which bikes are near has to be looked up with the places that `argsort` returns."""
    return float(prices[:k].mean())


def wrong_along_the_axes(sold, prices, new, k):
    """You add up the differences without squaring them. Then a difference of (4, 4) counts as farther than (6, 0); in a straight line it is nearer, 32 against 36."""
    order = np.argsort(abs(sold - new).sum(axis=1), kind="stable")
    return float(prices[order[:k]].mean())


def wrong_all_prices(sold, prices, new, k):
    """You take the mean of all prices. Only the `k` nearest bikes have a say."""
    return float(prices.mean())
