"""A jump ahead

A row of springs is shaken, and after each second the state `v` becomes `A @ v`. Nobody wants to multiply a million times
to get the state after a million seconds. With the eigenvectors there is a shorter way: take the state apart into
parts along them, let each part grow by its own eigenvalue to the power of the number of seconds, and put it together
again.

- `A`: a symmetric array of floats, shape (n, n), n at least 1, with different eigenvalues. `v`: an array of n floats.
  `seconds`: an int, at least 0; perhaps very large, but no result is too large for a float. Nothing is changed.
- Returns a tuple: the state after that many seconds, an array of n floats, and the number of parts that have grown:
  those whose size is larger than at the beginning by more than 0.000001.

>>> state, grown = jump_ahead(np.array([[2.0, 1.0], [1.0, 2.0]]), np.array([3.0, 1.0]), 2)
>>> state.round(6).tolist(), grown
([19.0, 17.0], 1)
"""

import numpy as np

minutes = 7
chapter = "02-again-and-again"
hint = "The columns of what `eigh` returns have the length 1 and stand at right angles, so the parts are dot products with them."


def jump_ahead(A: np.ndarray, v: np.ndarray, seconds: int) -> tuple[np.ndarray, int]:
    values, vectors = np.linalg.eigh(A)
    parts = vectors.T @ v
    later = parts * values**seconds
    grown = np.abs(later) > np.abs(parts) + 0.000001
    return vectors @ later, int(grown.sum())


def cases(rng):
    a = np.array
    yield a([[2.0]]), a([3.0]), 0
    yield a([[2.0]]), a([3.0]), 3
    yield a([[2.0, 1.0], [1.0, 2.0]]), a([3.0, 1.0]), 2
    yield a([[2.0, 1.0], [1.0, 2.0]]), a([1.0, -1.0]), 7
    yield a([[0.0, 1.0], [1.0, 0.0]]), a([2.0, 5.0]), 1_000_001
    yield a([[0.5, 0.25], [0.25, 0.5]]), a([4.0, 8.0]), 5
    yield a([[-2.0, 0.0], [0.0, 0.5]]), a([1.0, 6.0]), 3
    yield a([[0.0, -1.5], [-1.5, 0.0]]), a([0.0, 2.0]), 4
    yield a([[1.5]]), a([1.0]), 1
    yield a([[2.0, 1.0], [1.0, 0.0]]), a([1.0, 2.0]), 3
    yield a([[1.0, 2.0], [2.0, -2.0]]), a([0.25, 0.0]), 2
    yield a([[1.0, 0.0, 2.0], [0.0, 3.0, 1.0], [2.0, 1.0, 0.0]]), a([1.0, -1.0, 2.0]), 2
    for n in (2, 3, 4):
        M = rng.normal(size=(n, n))
        yield M + M.T, rng.integers(-5, 6, n) * 1.0, int(rng.integers(2, 7))
        yield (M + M.T) / 3, rng.integers(1, 6, n) * 1.0, int(rng.integers(2, 9))


def _grown(A, v, seconds):
    values, vectors = np.linalg.eigh(A)
    parts = vectors.T @ v
    return int((np.abs(parts * values**seconds) > np.abs(parts) + 0.000001).sum())


def wrong_times_for_power(A, v, seconds):
    """You multiply the eigenvalue by the number of seconds. Each second multiplies the part by it once more: take its power."""
    values, vectors = np.linalg.eigh(A)
    return vectors @ (vectors.T @ v * values * seconds), _grown(A, v, seconds)


def wrong_rows_for_columns(A, v, seconds):
    """You take the rows of the table that `eigh` returns. The eigenvectors are its columns."""
    values, vectors = np.linalg.eigh(A)
    return vectors.T @ ((vectors @ v) * values**seconds), _grown(A, v, seconds)


def wrong_entries_grow(A, v, seconds):
    """You let the entries of the state grow by the eigenvalues. It is the parts along the eigenvectors that do: take the state apart
    first."""
    values, vectors = np.linalg.eigh(A)
    return v * values**seconds, _grown(A, v, seconds)


def wrong_largest_only(A, v, seconds):
    """You keep only the part with the largest eigenvalue. In the end it may rule, but the others are still there."""
    values, vectors = np.linalg.eigh(A)
    first = np.abs(values).argmax()
    return vectors[:, first] * (vectors[:, first] @ v) * values[first] ** seconds, _grown(A, v, seconds)
