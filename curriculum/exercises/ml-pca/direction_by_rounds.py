"""Fill the gaps: the first direction in rounds

A microarray measures 20,000 genes at once, and the table of all products of two columns would have 400 million
entries. Power iteration gets by without it: multiply the arrow by the centred table, then by its transpose. Fill the gaps, so
that the function returns the arrow after `rounds` rounds, each time with the length 1.

- `X`: an array of floats, shape (n, d), n at least 2. `start`: an array of d floats. The centred table times the arrow
  is never all 0.
- `rounds`: an int, at least 0. With 0 rounds, the start is returned as it is, whatever its length.
- Returns an array of d floats. No argument is changed.

>>> direction_by_rounds(np.array([[3.0, 1.0], [5.0, 1.0]]), np.array([2.0, 9.0]), 1).tolist()
[1.0, 0.0]
"""

import numpy as np

kind = "complete"
minutes = 5
chapter = "01-one-number-for-each-row"
hint = "(A.T @ A) @ v and A.T @ (A @ v) are the same arrow. In the second, no table with d rows and d columns is made."

starter = '''
import numpy as np


def direction_by_rounds(X: np.ndarray, start: np.ndarray, rounds: int) -> np.ndarray:
    Xc = ...
    v = start
    for _ in range(rounds):
        v = ...
        v = ...
    return v
'''


def direction_by_rounds(X: np.ndarray, start: np.ndarray, rounds: int) -> np.ndarray:
    Xc = X - X.mean(axis=0)
    v = start
    for _ in range(rounds):
        v = Xc.T @ (Xc @ v)
        v = v / np.linalg.norm(v)
    return v


def cases(rng):
    yield (np.array([[3.0, 1.0], [5.0, 2.0]]), np.array([2.0, 9.0]), 0)
    yield (np.array([[3.0, 1.0], [5.0, 1.0]]), np.array([2.0, 9.0]), 1)
    yield (np.array([[42.0, 41.0], [36.0, 58.0], [60.0, 60.0]]), np.array([1.0, 0.0]), 1)
    yield (np.array([[2.0, 7.0], [3.0, 9.0], [7.0, 8.0]]), np.array([0.0, 1.0]), 2)
    yield (np.array([[9.0, 1.0, 1.0], [9.0, 5.0, 2.0], [8.0, 2.0, 4.0]]), np.array([1.0, 1.0, 0.0]), 3)
    for n, d in ((4, 3), (7, 2), (6, 4)):
        yield (rng.integers(0, 20, (n, d)) + rng.random((n, d)), rng.integers(1, 5, d) * 1.0, int(rng.integers(1, 4)))


def wrong_not_centred(X, start, rounds):
    """Your table isn't centred, so the arrow turns towards the mean of the rows."""
    v = start
    for _ in range(rounds):
        v = X.T @ (X @ v)
        v = v / np.linalg.norm(v)
    return v


def wrong_length_left(X, start, rounds):
    """You never bring the arrow back to the length 1. In each round it grows, and after a few hundred rounds its
    numbers no longer fit into a float."""
    Xc = X - X.mean(axis=0)
    v = start
    for _ in range(rounds):
        v = Xc.T @ (Xc @ v)
    return v


def wrong_divided_by_the_sum(X, start, rounds):
    """You divide by the sum of the entries. The length is the root of the sum of their squares."""
    Xc = X - X.mean(axis=0)
    v = start
    for _ in range(rounds):
        v = Xc.T @ (Xc @ v)
        v = v / np.abs(v).sum()
    return v
