"""Which row pulls hardest?

In a table of measurements a few labels are probably wrong. Such rows often give themselves away: their share of the
gradient is much larger than that of the others. For a linear model with squared errors, the share of one row is an
arrow: twice its error (guess minus true value), times the row. Return the position of the row with the longest arrow,
and the length of this arrow. If several are equally long, take the first one.

- `X`: an array of shape (n, d), n and d at least 1. `y`: of shape (n,). `w`: of shape (d,). The guesses are `X @ w`.
- Returns a tuple of an int and a float.

>>> strangest_row(np.array([[1.0, 0.0], [2.0, 1.0], [0.0, 3.0]]), np.array([2.0, 9.0, 1.0]), np.array([3.0, 1.0]))
(2, 12.0)
"""

import numpy as np

minutes = 6
chapter = "03-slopes-of-a-loss"
hint = "The errors have the shape (n,) and the table (n, d). What shape must the errors get, so that each is multiplied by its own row?"


def strangest_row(X: np.ndarray, y: np.ndarray, w: np.ndarray) -> tuple[int, float]:
    arrows = 2 * (X @ w - y)[:, None] * X
    lengths = np.linalg.norm(arrows, axis=1)
    return int(lengths.argmax()), float(lengths.max())


def cases(rng):
    yield (np.array([[2.0]]), np.array([9.0]), np.array([3.0]))
    yield (np.array([[1.0], [1.0]]), np.array([3.0, 9.0]), np.array([3.0]))
    yield (np.array([[1.0], [5.0], [1.0]]), np.array([9.0, 12.0, 3.0]), np.array([3.0]))
    yield (np.array([[1.0, 0.0], [2.0, 1.0], [0.0, 3.0]]), np.array([2.0, 9.0, 1.0]), np.array([3.0, 1.0]))
    yield (np.array([[4.0, 0.0], [3.0, 3.0]]), np.array([3.0, 5.0]), np.array([1.0, 1.0]))
    yield (np.array([[0.0, -5.0], [4.0, 4.0], [1.0, 1.0]]), np.array([-4.0, 9.0, 2.0]), np.array([1.0, 1.0]))
    yield (np.array([[7.0, 1.0], [5.0, 6.0]]), np.array([6.0, 9.0]), np.array([1.0, 1.0]))
    yield (np.array([[-4.0, 3.0], [0.0, 1.0], [1.0, 1.0]]), np.array([3.0, 4.0, 2.5]), np.array([1.0, 1.0]))
    yield (np.array([[10.0, 0.0], [1.0, 1.0]]), np.array([10.0, 7.0]), np.array([1.0, 1.0]))
    yield (np.array([[1.0, 1.0], [8.0, 9.0], [2.0, 0.0]]), np.array([9.0, 17.0, 2.0]), np.array([1.0, 1.0]))
    yield (np.array([[9.0, 0.0], [5.0, 8.0], [1.0, 2.0]]), np.array([9.0, 13.0, 8.0]), np.array([1.0, 1.0]))
    yield (np.array([[3.0, 4.0], [1.0, 0.0]]), np.array([6.0, -5.0]), np.array([1.0, 1.0]))
    yield (np.array([[4.0, 5.0], [1.0, 0.0]]), np.array([8.0, -3.0]), np.array([1.0, 1.0]))
    yield (np.array([[1.0, 0.0], [2.0, 0.0], [0.0, 2.0]]), np.array([1.0, 3.0, -3.0]), np.array([0.0, 0.0]))
    for n in (4, 6, 9):
        yield (rng.integers(-6, 7, (n, 3)) * 1.0, rng.integers(-9, 10, n) + 0.5, rng.integers(-2, 3, 3) * 1.0)


def wrong_largest_error(X, y, w):
    """You take the row with the largest error. A row of small numbers hardly moves the weights, whatever its error; the arrow is error times row."""
    arrows = 2 * (X @ w - y)[:, None] * X
    row = int(np.abs(X @ w - y).argmax())
    return row, float(np.linalg.norm(arrows[row]))


def wrong_largest_row(X, y, w):
    """You take the row with the largest numbers. If its error is 0, it doesn't pull at all."""
    arrows = 2 * (X @ w - y)[:, None] * X
    row = int((X**2).sum(axis=1).argmax())
    return row, float(np.linalg.norm(arrows[row]))


def wrong_squared_length(X, y, w):
    """Your length is the sum of the squares. The length of an arrow is the root of that."""
    lengths = ((2 * (X @ w - y)[:, None] * X) ** 2).sum(axis=1)
    return int(lengths.argmax()), float(lengths.max())


def wrong_longest_entry(X, y, w):
    """You take the largest entry of each arrow for its length. An arrow (3, 3) is longer than (4, 0): its length is the root of 18."""
    lengths = np.abs(2 * (X @ w - y)[:, None] * X).max(axis=1)
    return int(lengths.argmax()), float(lengths.max())
