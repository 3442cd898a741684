"""Two thermometers

A building's heating is planned by a model: its prediction for each row is `X @ weights`. Some columns say nearly the same,
such as the readings of two thermometers. How much does the model need them *together*? Shuffle all of `columns` at once, by
the same order, so that what belongs to one row stays together; do this for each order, and return the mean rise of the mean
absolute error.

- `weights`: an array of d floats. `X`: an array of floats with the shape (n, d). `y`: an array of n floats.
- `orders`: a list of at least one order; each is a list with the numbers 0 to n - 1. Shuffled by `order`, row i of a column
  holds what stood in row `order[i]`. `columns`: a list of at least one column number, none twice.
- `X` isn't changed. Returns a float, which may be negative.

>>> X = np.array([[1.0, 1, 5], [2, 2, 6], [3, 3, 7]])
>>> rise_together(np.array([5.0, 5, 0]), X, np.array([10.0, 20, 30]), [[2, 1, 0]], [0, 1])
13.333333333333334
"""

import numpy as np

minutes = 7
chapter = "01-shuffle-one-column"
hint = "A fresh copy for each order. `X[order][:, columns]` picks the values of these columns in their new rows."


def rise_together(
    weights: np.ndarray, X: np.ndarray, y: np.ndarray, orders: list[list[int]], columns: list[int]
) -> float:
    before = np.abs(X @ weights - y).mean()
    errors = []
    for order in orders:
        mixed = X.copy()
        mixed[:, columns] = X[order][:, columns]
        errors.append(np.abs(mixed @ weights - y).mean())
    return float(np.mean(errors) - before)


def _rise(weights, X, y, orders, columns):
    errors = []
    for order in orders:
        mixed = X.copy()
        mixed[:, columns] = X[order][:, columns]
        errors.append(np.abs(mixed @ weights - y).mean())
    return float(np.mean(errors) - np.abs(X @ weights - y).mean())


def _house(rng, n, d, r, k):
    X = rng.integers(0, 20, (n, d)).astype(float)
    X[:, 1] = X[:, 0] + rng.integers(-1, 2, n)
    weights = rng.integers(-3, 6, d).astype(float)
    weights[:2] = [3, 2]
    y = X @ weights + rng.normal(size=n).round(2)
    orders = [rng.permutation(n).tolist() for _ in range(r)]
    return weights, X, y, orders, sorted(rng.permutation(d)[: k - 2].tolist()) if k > 3 else [0, 1][:k]


def cases(rng):
    X = np.array([[1.0, 1, 5], [2, 2, 6], [3, 3, 7]])
    weights, y = np.array([5.0, 5, 0]), np.array([10.0, 20, 30])
    yield weights, X, y, [[2, 1, 0]], [2]
    yield np.array([5.0, -5, 1]), X, np.array([5.0, 6, 7]), [[2, 1, 0]], [0, 1]
    yield np.array([5.0, -4, 1]), X, np.array([6.0, 8, 10]), [[1, 2, 0]], [0, 1]
    yield weights, X, y + [3, 1, 0], [[1, 0, 2], [2, 1, 0]], [0]
    yield weights, X, y + [1, 2, 0], [[2, 1, 0]], [1]
    yield weights, X, y, [[0, 1, 2], [2, 1, 0]], [1]
    yield weights, X, y, [[2, 1, 0]], [0, 1]
    yield weights, X, y, [[0, 1, 2]], [0]
    yield weights, X, y + 4, [[1, 0, 2], [2, 1, 0]], [0, 1]
    yield weights, X, np.array([30.0, 20, 10]), [[2, 1, 0]], [0, 1]
    yield weights, X, y + [9, 0, -5], [[2, 1, 0], [1, 2, 0], [0, 1, 2]], [1, 2]
    fixed = np.random.default_rng(8)
    for r in (1, 2, 3, 4):
        yield _house(fixed, 8, 4, r, 2)
    for d in (3, 5):
        yield _house(rng, 12, d, 3, 2)
        yield _house(rng, 9, d, 2, 4)


def wrong_singles_added(weights, X, y, orders, columns):
    """You shuffle one column at a time and add up what each costs. While one thermometer is shuffled, the model still has
    the other. All of the columns should be shuffled at once."""
    return float(sum(_rise(weights, X, y, orders, [column]) for column in columns))


def wrong_order_for_each_column(weights, X, y, orders, columns):
    """Each of your columns has an order of its own, so the two thermometers of one row no longer belong together."""
    before, errors = np.abs(X @ weights - y).mean(), []
    for order in orders:
        mixed, own = X.copy(), np.array(order)
        for column in columns:
            mixed[:, column] = X[own, column]
            own = np.roll(own, 1)
        errors.append(np.abs(mixed @ weights - y).mean())
    return float(np.mean(errors) - before)


def wrong_first_order_only(weights, X, y, orders, columns):
    """You use the first order only. One order is luck; the mean over all of them is asked for."""
    return _rise(weights, X, y, orders[:1], columns)


def wrong_error_after(weights, X, y, orders, columns):
    """You return the error after shuffling. The error that the model has anyway must be taken off."""
    return _rise(weights, X, y, orders, columns) + float(np.abs(X @ weights - y).mean())
