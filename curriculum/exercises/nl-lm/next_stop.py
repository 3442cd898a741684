"""Where do they go next?

A museum records the rooms that each visitor enters, in order, and wants a bigram model of the next room. Return the table of probabilities. `extra` is added
to the count of every pair of rooms before dividing.

- `visits`: a list of lists of ints, one for each visitor; each int is at least 0 and below V. A list may be empty. The last room of one visitor isn't followed by the first of the next.
- `V`: the number of rooms, at least 1. `extra`: a float above 0.
- Returns an array of floats of shape (V, V): row = the room now, column = the next one. Each row sums to 1.

>>> next_stop([[0, 1, 1], [1, 0]], 2, 1.0)
array([[0.33333333, 0.66666667],
       [0.5       , 0.5       ]])
"""

import numpy as np

minutes = 5
chapter = "01-guess-the-next"
hint = "Count pairs inside one visit at a time. Which axis must sum to 1?"


def next_stop(visits: list[list[int]], V: int, extra: float) -> np.ndarray:
    counts = np.zeros((V, V)) + extra
    for visit in visits:
        for here, after in zip(visit, visit[1:]):
            counts[here, after] += 1
    return counts / counts.sum(axis=1, keepdims=True)


def cases(rng):
    yield ([], 1, 1.0)
    yield ([[0, 1, 1], [1, 0]], 2, 1.0)
    yield ([[0, 1], [0, 1], [2]], 3, 0.5)
    yield ([[2, 0, 1, 2, 0], [], [0, 2]], 3, 2.0)
    for V, n, extra in ((3, 4, 0.1), (4, 5, 1.5), (5, 6, 0.5)):
        yield ([rng.integers(0, V, int(rng.integers(1, 8))).tolist() for _ in range(n)] + [[0, 1], [2, 1, 1]], V, extra)


def _table(visits, V, extra, axis=1):
    counts = np.zeros((V, V)) + extra
    for visit in visits:
        for here, after in zip(visit, visit[1:]):
            counts[here, after] += 1
    return counts / counts.sum(axis=axis, keepdims=True)


def wrong_one_long_visit(visits, V, extra):
    """You join all visits into one. Then a visitor who leaves seems to walk on to where the next one came in."""
    return _table([[room for visit in visits for room in visit]], V, extra)


def wrong_columns_sum_to_one(visits, V, extra):
    """You divide by the sums of the columns. That asks where people came from; each row should sum to 1."""
    return _table(visits, V, extra, axis=0)


def wrong_always_one(visits, V, extra):
    """You add 1 to each pair. The task says `extra`."""
    return _table(visits, V, 1.0)


def wrong_backwards(visits, V, extra):
    """You count the pairs backwards: row = the next room. The row is the room in which the visitor is now."""
    return _table([visit[::-1] for visit in visits], V, extra)
