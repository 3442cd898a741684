"""Look back, but not too far

For long texts, attention to everything before is expensive. So some models let each word look only at itself and at the last few words
before it, a window of `size` places in all. In a batch, padding is forbidden for everyone as well. Return the mask.

- `ids`: an array of ints of shape (n, L); 0 is padding, which may stand anywhere.
- `size`: an int, at least 1. With 1, a word may look only at itself.
- Returns an array of bools of shape (n, L, L). True means: the place of the second axis may look at the place of the third.
- For a place that holds padding itself, the row is made by the same rule; only columns are forbidden.

>>> look_back_a_little(np.array([[4, 7, 5, 0]]), 2).astype(int)
array([[[1, 0, 0, 0],
        [1, 1, 0, 0],
        [0, 1, 1, 0],
        [0, 0, 1, 0]]])
"""

import numpy as np

minutes = 7
chapter = "02-who-may-look-where"
hint = "How far back is place j, seen from place i? With np.arange(L) as a column and as a row you get all distances at once."


def look_back_a_little(ids: np.ndarray, size: int) -> np.ndarray:
    places = np.arange(ids.shape[1])
    back = places[:, None] - places                   # (L, L)
    allowed = (back >= 0) & (back < size)
    return allowed & (ids != 0)[:, None, :]           # (n, L, L)


def cases(rng):
    yield (np.array([[3]]), 1)
    yield (np.array([[4, 7, 5, 0]]), 2)
    yield (np.array([[4, 7, 5, 2], [1, 2, 0, 0]]), 3)
    yield (np.array([[0, 7, 5], [1, 0, 3], [2, 2, 2]]), 1)
    yield (np.array([[5, 6, 7, 8, 9]]), 9)
    for n, L in ((1, 5), (2, 4), (3, 6)):
        ids = rng.integers(1, 9, (n, L))
        ids[0, -1] = 0
        yield (ids, int(rng.integers(2, 4)))


def wrong_one_place_too_many(ids, size):
    """Your window reaches `size` places back and has the word itself besides. All in all it has `size` places."""
    places = np.arange(ids.shape[1])
    back = places[:, None] - places
    return (back >= 0) & (back <= size) & (ids != 0)[:, None, :]


def wrong_looks_ahead(ids, size):
    """Your window reaches to both sides, so words see what comes after them."""
    places = np.arange(ids.shape[1])
    return (np.abs(places[:, None] - places) < size) & (ids != 0)[:, None, :]


def wrong_padding_cannot_look(ids, size):
    """You forbid the padding to look. What must be forbidden is looking *at* padding: its columns, not its rows."""
    places = np.arange(ids.shape[1])
    back = places[:, None] - places
    return (back >= 0) & (back < size) & (ids != 0)[:, :, None]


def wrong_padding_ignored(ids, size):
    """You let words look at padding. Its columns must be False in every row of that text."""
    places = np.arange(ids.shape[1])
    back = places[:, None] - places
    return ((back >= 0) & (back < size))[None] & (ids > -1)[:, None, :]
