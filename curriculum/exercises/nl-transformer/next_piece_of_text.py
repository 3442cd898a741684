"""The rows of the next piece

A model with learnt position rows reads a long text in pieces. The next piece of each text of a batch begins at place `start`, counted
from 0. Return the rows that go into the first block: each token's row plus the row of its place.

- `E`: the token rows, an array of floats of shape (V, d). `P`: the position rows, an array of shape (L, d).
- `ids`: an array of ints of shape (B, n), n at least 1, each at least 0 and below V. `start`: an int, at least 0.
- Returns an array of shape (B, n, d).
- If a token stands at a place for which there is no row, raise a ValueError.

>>> E, P = np.array([[1.0, 2.0], [3.0, 4.0]]), np.array([[0.0, 0.5], [0.1, 0.6], [0.2, 0.7]])
>>> next_piece_of_text(E, P, np.array([[0, 1]]), 1)
array([[[1.1, 2.6],
        [3.2, 4.7]]])
"""

import numpy as np

minutes = 5
chapter = "02-where-in-the-text"
hint = "Which places does the piece cover? A slice that reaches beyond the end of the table raises nothing by itself: it gets shorter."


def next_piece_of_text(E: np.ndarray, P: np.ndarray, ids: np.ndarray, start: int) -> np.ndarray:
    stop = start + ids.shape[1]
    if stop > len(P):
        raise ValueError("the text is longer than the table of places")
    return E[ids] + P[start:stop]


def cases(rng):
    E, P = np.array([[1.0, 2.0], [3.0, 4.0]]), np.array([[0.0, 0.5], [0.1, 0.6], [0.2, 0.7]])
    yield (E, P, np.array([[0]]), 0)
    yield (E, P, np.array([[0, 1]]), 1)
    yield (E, P, np.array([[1, 0, 1], [0, 0, 0]]), 0)
    yield (E, P, np.array([[1], [0]]), 2)
    yield (E, P, np.array([[1, 0]]), 2)
    yield (E, P, np.array([[1]]), 3)
    yield (E, P, np.array([[1]]), 5)
    yield (E, P, np.array([[1, 0, 1, 0]]), 0)
    for B, n, start in ((2, 3, 1), (3, 2, 4), (2, 4, 2)):
        yield (rng.normal(size=(5, 3)), rng.normal(size=(6, 3)), rng.integers(0, 5, (B, n)), start)


def wrong_each_piece_from_zero(E, P, ids, start):
    """You count the places of every piece from 0. The piece begins at place `start` of its text."""
    if start + ids.shape[1] > len(P):
        raise ValueError("the text is longer than the table of places")
    return E[ids] + P[: ids.shape[1]]


def wrong_round_again(E, P, ids, start):
    """Beyond the end of the table you begin again at row 0, so that a late token claims to stand at the start. The task asks for a ValueError there."""
    return E[ids] + P[(start + np.arange(ids.shape[1])) % len(P)]


def wrong_one_place_early(E, P, ids, start):
    """You refuse a text that just fits. With L rows, the places 0 to L - 1 have one."""
    if start + ids.shape[1] >= len(P):
        raise ValueError("the text is longer than the table of places")
    return E[ids] + P[start : start + ids.shape[1]]


def wrong_last_row_for_the_rest(E, P, ids, start):
    """You give all tokens beyond the end the last row. They would all seem to stand at one place; the task asks for a ValueError."""
    return E[ids] + P[np.minimum(start + np.arange(ids.shape[1]), len(P) - 1)]
