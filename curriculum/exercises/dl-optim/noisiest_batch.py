"""The batch that pulls furthest away

The loss of a training makes a strange jump in every epoch, always at the same batch. Before you look at the rows you want to know which batch it is: the one
whose gradient is furthest from the gradient of all rows. The model is linear with the mean squared error, so the gradient for some rows is
2 / (number of these rows) · X.T @ (X @ w - y), with only these rows in X and y.

- `X`: an array of floats of shape (n, d), n at least 1. `y`: shape (n,). `w`: shape (d,).
- `size`: an int, at least 1. The rows are taken in their order, `size` at a time; the last batch may be smaller.
- Returns the number of the batch, from 0 on, whose gradient has the largest distance (the root of the sum of the squares) from that of all rows. No
  two batches are equally far, but with a single batch the answer is 0.

>>> noisiest_batch(np.array([[1.0], [1.0], [1.0], [1.0], [2.0]]), np.array([1.0, 2.0, 1.5, 1.5, 9.0]), np.array([1.0]), 2)
2
"""

import numpy as np

minutes = 8
chapter = "01-noise-and-momentum"
hint = "A helper for the gradient of any rows is used twice: for all of them, and for each batch. How many rows has the last batch?"


def noisiest_batch(X: np.ndarray, y: np.ndarray, w: np.ndarray, size: int) -> int:
    def gradient(X, y):
        return 2 / len(y) * X.T @ (X @ w - y)

    full = gradient(X, y)
    gaps = []
    for start in range(0, len(y), size):
        gap = gradient(X[start : start + size], y[start : start + size]) - full
        gaps.append((gap**2).sum())
    return int(np.argmax(gaps))


def cases(rng):
    yield (np.array([[1.0], [2.0]]), np.array([1.0, 3.0]), np.array([0.0]), 5)
    yield (np.array([[1.0], [1.0], [1.0], [1.0], [2.0]]), np.array([1.0, 2.0, 1.5, 1.5, 9.0]), np.array([1.0]), 2)
    # the full gradient is far from 0, so the largest gradient isn't the one that is furthest away
    yield (np.array([[1.0], [1.0], [1.0], [1.0], [1.0], [1.0]]), np.array([9.0, 9.0, 10.0, 10.0, 0.0, 0.0]), np.array([0.0]), 2)
    yield (np.array([[1.0], [1.0], [1.0], [1.0]]), np.array([8.0, 10.0, 9.0, 1.0]), np.array([0.0]), 1)
    yield (np.array([[1.0, 0.0], [1.0, 1.0], [0.0, 1.0], [1.0, 2.0]]), np.array([5.0, 9.0, 8.0, 1.0]), np.array([0.0, 0.0]), 1)
    # the last batch is small: as a sum over its rows it would seem near
    yield (np.array([[1.0], [1.0], [1.0], [1.0], [1.0], [1.0], [1.0]]), np.array([2.0, 2.0, 2.5, 2.0, 1.0, 1.5, 7.0]), np.array([2.0]), 3)
    yield (np.array([[1.0], [1.0], [1.0], [1.0], [1.0]]), np.array([1.0, 1.5, 2.0, 2.5, 6.0]), np.array([2.0]), 4)
    yield (np.array([[1.0], [1.0], [1.0], [1.0], [1.0]]), np.array([4.0, -1.0, 1.0, 4.0, -4.0]), np.array([1.0]), 2)
    yield (np.array([[1.0], [1.0], [1.0], [1.0]]), np.array([6.0, 7.0, 2.0, 6.0]), np.array([0.0]), 1)
    # the sum of the sizes, or the largest of them, would name another batch than the distance
    yield (np.array([[1.0, 1.0], [1.0, 1.0], [1.0, 0.0], [1.0, 0.0]]), np.array([3.0, -2.9, 5.0, -4.8]), np.array([0.0, 0.0]), 1)
    yield (np.array([[1.0, 1.0], [1.0, 1.0], [1.0, 0.0], [1.0, 0.0]]), np.array([3.5, -3.4, 4.5, -4.4]), np.array([0.0, 0.0]), 1)
    # the last batch is in the middle, and seems far away if it is divided by too much
    yield (np.array([[1.0], [1.0], [1.0], [1.0], [1.0]]), np.array([6.0, 6.0, 4.0, 4.4, 5.0]), np.array([0.0]), 2)
    yield (np.array([[1.0], [1.0], [1.0], [1.0], [1.0]]), np.array([3.0, 3.0, 1.0, 1.2, 2.1]), np.array([0.0]), 2)
    yield (np.array([[1.0]] * 7), np.array([1.0, 2.0, 3.0, 9.0, 9.0, 9.5, 5.5]), np.array([0.0]), 3)
    for n, d, size in ((7, 2, 3), (11, 2, 3), (20, 3, 6), (31, 3, 5)):
        X = rng.normal(size=(n, d)) + 1
        y = X @ rng.normal(size=d) + 3 + 2 * rng.normal(size=n)
        yield (X, y, rng.normal(size=d), size)


def _furthest(X, y, w, size, batch, center):
    gaps = []
    for start in range(0, len(y), size):
        rows = slice(start, start + size)
        gaps.append(((batch(X[rows], y[rows]) - center) ** 2).sum())
    return int(np.argmax(gaps))


def wrong_longest_gradient(X, y, w, size):
    """You look for the longest gradient. When all rows agree that the weights should move, every gradient is long. Compare with the gradient of
    all rows."""
    return _furthest(X, y, w, size, lambda A, t: 2 / len(t) * A.T @ (A @ w - t), 0)


def wrong_divided_by_size(X, y, w, size):
    """You divide every batch by `size`. The last batch may have fewer rows, and its gradient is the mean over the rows it really has."""
    return _furthest(X, y, w, size, lambda A, t: 2 / size * A.T @ (A @ w - t), 2 / len(y) * X.T @ (X @ w - y))


def wrong_last_batch_left_out(X, y, w, size):
    """You look only at full batches. The rows that are left over at the end are a batch, too."""
    full = 2 / len(y) * X.T @ (X @ w - y)
    gaps = []
    for number in range(len(y) // size):
        A, t = X[number * size : (number + 1) * size], y[number * size : (number + 1) * size]
        gaps.append(((2 / size * A.T @ (A @ w - t) - full) ** 2).sum())
    return int(np.argmax(gaps))
