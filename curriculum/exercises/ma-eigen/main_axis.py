"""Find the mistake: the main axis

Cells under a microscope have the shape of ellipses. For each of them, a symmetric matrix says how its pixels are spread, and the eigenvector with the largest eigenvalue is the direction in which the cell is longest. The function should return that vector, stretched so that its last number is 1. For many cells the direction is wrong. Find the mistake and fix it.

- `C`: a symmetric array of floats, shape (n, n), n at least 1, with different eigenvalues, none of them negative.
- Returns an array of n floats. In all cases the first and the last number of the eigenvector differ from 0.

>>> main_axis(np.array([[2.0, 1.0], [1.0, 2.0]])).round(3)
array([1., 1.])
"""

import numpy as np

kind = "fix"
minutes = 4
chapter = "01-arrows-that-keep-their-line"
hint = "Multiply `C` by what the function returns. Is it only stretched? And how does `eigh` arrange the eigenvectors?"

starter = '''
import numpy as np


def main_axis(C: np.ndarray) -> np.ndarray:
    values, vectors = np.linalg.eigh(C)
    v = vectors[-1]
    return v / v[-1]
'''


def main_axis(C: np.ndarray) -> np.ndarray:
    values, vectors = np.linalg.eigh(C)
    v = vectors[:, -1]
    return v / v[-1]


def cases(rng):
    yield (np.array([[3.0]]),)
    yield (np.array([[2.0, 1.0], [1.0, 2.0]]),)
    yield (np.array([[5.0, 2.0], [2.0, 1.0]]),)
    yield (np.array([[4.0, -1.0], [-1.0, 2.0]]),)
    yield (np.array([[1.0, 0.5], [0.5, 6.0]]),)
    yield (np.array([[4.0, 1.0, 0.5], [1.0, 3.0, 0.0], [0.5, 0.0, 1.0]]),)
    for n in (2, 3, 3):
        B = rng.integers(1, 6, (n, n)).astype(float)
        yield (B @ B.T + np.diag(np.arange(n) * 0.5),)


def wrong_row_of_the_table(C):
    """You take a row. The eigenvectors are the columns of the table that `eigh` returns."""
    v = np.linalg.eigh(C)[1][-1]
    return v / v[-1]


def wrong_smallest_eigenvalue(C):
    """You take the first column. `eigh` begins with the smallest eigenvalue, and in that direction a cell is shortest."""
    v = np.linalg.eigh(C)[1][:, 0]
    return v / v[-1]


def wrong_first_number_is_one(C):
    """You make the first number 1. The last one should be 1."""
    v = np.linalg.eigh(C)[1][:, -1]
    return v / v[0]
