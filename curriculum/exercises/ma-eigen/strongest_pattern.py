"""The strongest pattern

A shop sends only a sketch of its sales table to the head office: one pattern, an outer product. Return the table of rank 1 that is nearest to the given one, in the sum of squared differences.

- `table`: an array of floats, shape (n, m), n and m at least 1. Its largest singular value is above all others. It isn't changed.
- Returns an array of floats of the same shape.

>>> strongest_pattern(np.array([[2.0, 4.0], [1.0, 2.0]]))
array([[2., 4.],
       [1., 2.]])
"""

import numpy as np

minutes = 4
chapter = "03-singular-values"
hint = "Which of the two tables, U and Vt, holds its arrows as columns? And by what must the outer product be multiplied?"


def strongest_pattern(table: np.ndarray) -> np.ndarray:
    U, s, Vt = np.linalg.svd(table)
    return s[0] * np.outer(U[:, 0], Vt[0])


def cases(rng):
    yield (np.array([[5.0]]),)
    yield (np.array([[3.0, 0.0], [0.0, 1.0]]),)
    yield (np.array([[2.0, 4.0], [1.0, 2.0]]),)
    yield (np.array([[4.0, 1.0], [2.0, 3.0]]),)
    yield (np.array([[1.0, 2.0, 3.0], [2.0, 4.0, 5.0], [1.0, 0.0, 1.0]]),)
    yield (np.array([[2.0, 2.0], [5.0, 1.0], [0.0, 3.0]]),)
    yield (np.array([[1.0, 2.0, 3.0], [2.0, 4.0, 5.0]]),)
    for n, m in ((3, 3), (2, 2), (4, 3)):
        yield (rng.integers(1, 9, (n, m)).astype(float),)


def wrong_without_its_strength(table):
    """You leave out the singular value, so all numbers are too small: the arrows of the SVD have the length 1."""
    U, s, Vt = np.linalg.svd(table, full_matrices=False)
    return np.outer(U[:, 0], Vt[0])


def wrong_column_of_vt(table):
    """You take a column of Vt. It is transposed already: its arrows are the rows."""
    U, s, Vt = np.linalg.svd(table, full_matrices=False)
    first = s[0] * np.outer(U[:, 0], Vt[:, 0])
    return first


def wrong_weakest_pattern(table):
    """You take the last term. The singular values begin with the largest, so the strongest pattern comes first."""
    U, s, Vt = np.linalg.svd(table, full_matrices=False)
    return s[-1] * np.outer(U[:, -1], Vt[-1])
