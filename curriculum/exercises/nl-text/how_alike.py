'''How alike is each solved ticket?

A help desk shows, next to each solved ticket, how similar it is to a new one. Both are given as counts of the same words, and
each word has a weight that was learnt from the solved tickets. Return the cosine of the TF-IDF row of each solved ticket
with that of the new ticket.

- `solved`: an array of ints of shape (n, V), n and V at least 1. `new`: an array of ints of shape (V,).
- `idf`: an array of positive floats of shape (V,). A TF-IDF row is count times weight, divided by the length of the row.
- Any row of counts may be all 0, even `new`. A cosine with such a row counts as 0.
- Returns an array of floats of shape (n,), not rounded.

>>> how_alike(np.array([[4, 0], [0, 3], [0, 0]]), np.array([3, 2]), np.array([1.0, 2.0]))
array([0.6, 0.8, 0. ])
'''

import numpy as np

minutes = 6
chapter = "03-words-that-tell"
hint = "rows (n, V) @ new row (V,) -> (n,). Which of the lengths can be 0, and what do you divide by then?"
equivalent = {
    "Compare_Eq_LtE @ 6:length[length == 0] = 1 -> length[length <= 0] = 1": "a length is never negative",
    "NumberReplacer @ 6:length[length == 0] = 1 -> length[length == 0] = 2": "0 / 2 is 0 as well",
}


def _unit(rows):
    length = np.linalg.norm(rows, axis=1, keepdims=True)
    length[length == 0] = 1
    return rows / length


def how_alike(solved: np.ndarray, new: np.ndarray, idf: np.ndarray) -> np.ndarray:
    return _unit(solved * idf) @ _unit(new[None, :] * idf).ravel()


def cases(rng):
    yield (np.array([[1]]), np.array([2]), np.array([1.0]))
    yield (np.array([[0]]), np.array([2]), np.array([1.0]))
    yield (np.array([[2, 1]]), np.array([0, 0]), np.array([1.0, 1.5]))
    yield (np.array([[3, 0], [0, 0]]), np.array([0, 2]), np.array([1.0, 2.0]))
    yield (np.array([[4, 0], [0, 3], [0, 0]]), np.array([3, 2]), np.array([1.0, 2.0]))
    yield (np.array([[4, 1], [1, 1], [2, 0]]), np.array([1, 1]), np.array([1.0, 2.0]))
    yield (np.array([[9, 3, 0], [0, 1, 0], [0, 0, 0]]), np.array([0, 2, 1]), np.array([1.0, 2.0, 3.0]))
    for n in (3, 5, 8):
        solved = rng.integers(0, 4, (n, 5))
        solved[0], solved[1] = 0, [2, 1, 0, 0, 1]
        yield (solved, rng.integers(0, 4, 5) + [1, 0, 0, 0, 0], rng.uniform(1.0, 4.0, 5).round(2))


def wrong_long_ones_win(solved, new, idf):
    """You compare rows that were not divided by their length, so a long ticket wins because it says everything more
    often."""
    return (solved * idf) @ (new * idf)


def wrong_no_weights(solved, new, idf):
    """You compare plain counts. A common word then counts as much as a rare one."""
    return _unit(solved) @ _unit(new[None, :]).ravel()


def wrong_not_a_number(solved, new, idf):
    """You divide by a length of 0 where a ticket has no known word, and return nan."""
    a, b = solved * idf, new * idf
    with np.errstate(all="ignore"):
        return a @ b / (np.linalg.norm(a, axis=1) * np.linalg.norm(b))


def wrong_new_one_not_divided(solved, new, idf):
    """You divide the solved tickets' rows by their lengths, but not that of the new ticket. The order is right, and the
    numbers are not cosines: they may exceed 1."""
    return _unit(solved * idf) @ (new * idf)
