"""An adapter from a full update

A table was fine-tuned in full, and only an adapter can be shipped. Return B and A of rank `r` so that B A is the best approximation of the update
`tuned - base`, with each singular value multiplied into the column of B.

- `base`, `tuned`: arrays of floats of shape (out, in). `r`: an int from 1 to min(out, in). The singular values of the update are all different.
- To make the answer unique, the entry of largest absolute value in each row of A is positive.
- Returns a pair of arrays: B of shape (out, r), A of shape (r, in), the largest singular value first.

>>> B, A = split_an_update(np.zeros((2, 2)), np.array([[0.0, 3.0], [1.0, 0.0]]), 1)
>>> (B.round(2) + 0.0).tolist(), A.round(2).tolist()
([[3.0], [0.0]], [[0.0, 1.0]])
"""

import numpy as np

minutes = 8
chapter = "03-a-thin-correction"
equivalent = {
    "Binary_Mul_Div @ 9:return U[:, :r] * s[:r] * signs, A * signs[:, None] -> return U[:, :r] * s[:r] / signs, A * signs[:, None]": "The signs are 1 and -1: dividing by them is multiplying.",
    "Binary_Mul_Div @ 9:return U[:, :r] * s[:r] * signs, A * signs[:, None] -> return U[:, :r] * s[:r] * signs, A / signs[:, None]": "The signs are 1 and -1: dividing by them is multiplying.",
    "Compare_Lt_LtE @ 8:signs = np.where(largest < 0, -1.0, 1.0) -> signs = np.where(largest <= 0, -1.0, 1.0)": "The largest absolute value of a row of length 1 is never 0.",
    "ReplaceFalseWithTrue @ 5:U, s, Vt = np.linalg.svd(tuned - base, full_matrices=False) -> U, s, Vt = np.linalg.svd(tuned - base, full_matrices=True)": "Only the first r columns and rows are used, and they are the same.",
    "DropArgument @ 5:U, s, Vt = np.linalg.svd(tuned - base, full_matrices=False) -> U, s, Vt = np.linalg.svd(tuned - base)": "Only the first r columns and rows are used, and they are the same.",
}
hint = "Which rows of Vt belong to the largest singular values? If you flip the sign of one, what else has to be flipped?"


def split_an_update(base: np.ndarray, tuned: np.ndarray, r: int) -> tuple[np.ndarray, np.ndarray]:
    U, s, Vt = np.linalg.svd(tuned - base, full_matrices=False)
    A = Vt[:r]
    largest = A[np.arange(r), np.abs(A).argmax(axis=1)]
    signs = np.where(largest < 0, -1.0, 1.0)
    return U[:, :r] * s[:r] * signs, A * signs[:, None]


def cases(rng):
    yield (np.zeros((2, 2)), np.array([[0.0, 3.0], [1.0, 0.0]]), 1)
    yield (np.array([[1.0, 1.0], [1.0, 1.0]]), np.array([[1.0, 1.0], [1.0, -4.0]]) + np.array([[2.0, 0.0], [0.0, 0.0]]), 1)
    for rows, columns, r in ((3, 3, 2), (4, 2, 2), (3, 5, 1), (6, 4, 3), (5, 5, 4)):
        yield (rng.normal(size=(rows, columns)), rng.normal(size=(rows, columns)), r)


def _split(D, r, share):
    U, s, Vt = np.linalg.svd(D, full_matrices=False)
    A = Vt[:r]
    signs = np.where(A[np.arange(r), np.abs(A).argmax(axis=1)] < 0, -1.0, 1.0)
    return U[:, :r] * s[:r] ** share * signs, A * signs[:, None]


def wrong_no_values(base, tuned, r):
    """You leave out the singular values, so B A has the right directions and the wrong size."""
    return _split(tuned - base, r, 0.0)


def wrong_roots(base, tuned, r):
    """You put only the root of each singular value into B, and nothing into A. B A is too small; the whole value belongs in B."""
    return _split(tuned - base, r, 0.5)


def wrong_whole_table(base, tuned, r):
    """You split the tuned table. The base is still there: only the update tuned - base should be added to it."""
    return _split(tuned, r, 1.0)


def wrong_other_way(base, tuned, r):
    """You split base - tuned, so the adapter undoes the training instead of adding it."""
    return _split(base - tuned, r, 1.0)
