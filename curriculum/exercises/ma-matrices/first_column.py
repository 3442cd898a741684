"""The first column

A solver works through the columns from left to right. Write its first round. `M` holds equations, with the right side as its last column. Of all rows, the one
whose number in column 0 is the largest in size becomes the pivot row: it changes places with row 0. Then take away from each row below the multiple of the pivot row that makes the row's number in column 0 a 0.

- `M`: an array of floats with at least one row and two columns. Column 0 isn't all zeros. It isn't changed. Of several rows with the same size, the first becomes the pivot row.
- Returns a new array of the same shape.

>>> first_column(np.array([[2.0, 4.0, 2.0], [4.0, 9.0, 8.0]]))
array([[ 4. ,  9. ,  8. ],
       [ 0. , -0.5, -2. ]])
"""

import numpy as np

minutes = 7
chapter = "04-solving"
hint = "Find the row, swap, then work out the factors. `np.outer` makes the table that is taken away from the rows below."


def first_column(M: np.ndarray) -> np.ndarray:
    new = M.copy()
    pivot = np.abs(new[:, 0]).argmax()
    new[[0, pivot]] = new[[pivot, 0]]
    factors = new[1:, 0] / new[0, 0]
    new[1:] -= np.outer(factors, new[0])
    return new


def cases(rng):
    yield (np.array([[2.0, 6.0]]),)
    yield (np.array([[4.0, 2.0, 22.0], [2.0, 4.0, 26.0]]),)
    yield (np.array([[2.0, 4.0, 2.0], [4.0, 9.0, 8.0]]),)
    yield (np.array([[0.0, 1.0, 1.0], [1.0, 1.0, 3.0]]),)
    yield (np.array([[1.0, 2.0, 3.0], [-4.0, 0.0, 8.0], [2.0, 2.0, 2.0]]),)
    yield (np.array([[3.0, 2.0, 1.0], [-6.0, 1.0, 5.0], [3.0, 0.0, 9.0]]),)
    yield (np.array([[2.0, 1.0, 4.0, 1.0], [-2.0, 0.0, 1.0, 5.0], [0.0, 3.0, 3.0, 3.0]]),)
    for n in (3, 4):
        M = rng.integers(1, 8, (n, n + 1)).astype(float)
        M[n - 1, 0] = -8.0
        yield (M,)


def wrong_no_exchange(M):
    """You take row 0 as it stands. Its number in column 0 may be small, or even 0. The row with the largest one should come first."""
    new = M.copy()
    if new[0, 0] == 0:
        return new
    new[1:] -= np.outer(new[1:, 0] / new[0, 0], new[0])
    return new


def wrong_sign_counts(M):
    """You look for the largest number, and -4 loses against 2. The largest in *size* makes the best pivot."""
    new = M.copy()
    pivot = new[:, 0].argmax()
    new[[0, pivot]] = new[[pivot, 0]]
    new[1:] -= np.outer(new[1:, 0] / new[0, 0], new[0])
    return new


def wrong_exchange_through_views(M):
    """Your exchange loses row 0. With `M[0], M[pivot] = M[pivot], M[0]`, the right side consists of views, and row 0 has been overwritten before it is read."""
    new = M.copy()
    pivot = np.abs(new[:, 0]).argmax()
    new[0], new[pivot] = new[pivot], new[0]
    new[1:] -= np.outer(new[1:, 0] / new[0, 0], new[0])
    return new


def wrong_argument_changed(M):
    """Your result is right, but you have changed `M` itself. Work on a copy."""
    pivot = np.abs(M[:, 0]).argmax()
    M[[0, pivot]] = M[[pivot, 0]]
    M[1:] -= np.outer(M[1:, 0] / M[0, 0], M[0])
    return M.copy()
