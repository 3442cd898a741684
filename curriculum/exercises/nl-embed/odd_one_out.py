"""The word that doesn't belong

A language school makes puzzles: four words, one of which doesn't belong to the others, such as pear, plum, spanner, apple. Find it with
an embedding: the odd word is the one whose cosines with the *other* given words have the smallest mean.

- `E`: an array of floats of shape (V, d), a row for each word. No row is all 0.
- `ids`: a list of at least three different ids.
- Returns the id of the odd word, as an int. There are no ties.

With the rows (1, 0), (4, 3), (-1, 1) and the ids 0, 1, 2, the cosines are 0.8 for 0 and 1, -0.707 for 0 and 2, -0.141 for 1 and 2. The
means are 0.046, 0.329 and -0.424.

>>> odd_one_out(np.array([[1.0, 0.0], [4.0, 3.0], [-1.0, 1.0]]), [0, 1, 2])
2
"""

import numpy as np

minutes = 7
chapter = "01-the-company-a-word-keeps"
equivalent = {
    "NumberReplacer @ 8:return ids[int(cosines.sum(axis=1).argmin())] -> return ids[int(cosines.sum(axis= 0).argmin())]": "the table of cosines is symmetric, so sums down the columns are sums along the rows",
}
hint = "Make unit rows of the given words only. One product gives all cosines, (n, d) @ (d, n). What stands on its diagonal?"


def odd_one_out(E: np.ndarray, ids: list[int]) -> int:
    rows = E[ids]
    U = rows / np.linalg.norm(rows, axis=1, keepdims=True)
    cosines = U @ U.T
    return ids[int(cosines.sum(axis=1).argmin())]


def cases(rng):
    yield (np.array([[1.0, 0.0], [4.0, 3.0], [-1.0, 1.0]]), [0, 1, 2])
    yield (np.array([[1.0, 0.0], [4.0, 3.0], [-1.0, 1.0]]), [2, 0, 1])
    yield (np.array([[1.0, 0.0], [1.0, 0.2], [0.0, 1.0], [0.1, 1.0], [0.0, 2.0]]), [0, 1, 2])
    yield (np.array([[9.0, 9.0], [0.0, 1.0], [0.1, 2.0], [5.0, 0.0], [-3.0, 1.0]]), [3, 1, 2])
    yield (np.array([[9.0, 0.0], [0.1, 0.2], [0.2, 0.5], [10.0, 1.0], [0.1, 0.1]]), [4, 1, 0, 2])
    yield (np.array([[2.0, 2.0, 0.0], [1.0, 1.0, 0.1], [30.0, -5.0, 2.0], [0.2, 0.3, 0.0], [1.0, 1.0, -1.0]]), [0, 1, 2, 3])
    yield (np.array([[0.1, 0.0], [0.2, 0.1], [8.0, 1.0], [0.0, 7.0]]), [3, 2, 1, 0])
    for n in (4, 6, 8):
        E = rng.normal(size=(12, 3)) * rng.uniform(0.2, 8, (12, 1))
        yield (E, rng.permutation(12)[:n].tolist())


def wrong_dot_products(E, ids):
    """You use dot products of the rows as they are. A long row then has large products with everything. Compare directions."""
    rows = E[ids]
    return ids[int((rows @ rows.T).sum(axis=1).argmin())]


def wrong_position_returned(E, ids):
    """You return the position within the given list. Which word stands there?"""
    rows = E[ids]
    U = rows / np.linalg.norm(rows, axis=1, keepdims=True)
    return int((U @ U.T).sum(axis=1).argmin())


def wrong_most_typical(E, ids):
    """You return the word that fits the others best. The odd word has the *smallest* mean."""
    rows = E[ids]
    U = rows / np.linalg.norm(rows, axis=1, keepdims=True)
    return ids[int((U @ U.T).sum(axis=1).argmax())]
