"""Columns in the right order

A model expects its columns in a certain order. A table has come from somebody else, with the columns in another order and
some that the model doesn't need. `places` says where the columns that the model expects are found, in the order
that it expects. Return the table for the model.

- `table`: an array with two axes. `places`: a list with at least one int, each a place of a column; a place may occur twice.
- Returns an array with two axes and as many rows as `table`.

>>> columns_in_order(np.array([[1, 2, 3], [4, 5, 6]]), [2, 0])
array([[3, 1],
       [6, 4]])
>>> columns_in_order(np.array([[1, 2, 3], [4, 5, 6]]), [1])
array([[2],
       [5]])
"""

import numpy as np

minutes = 4
chapter = "02-which-axis-goes-away"


def columns_in_order(table: np.ndarray, places: list[int]) -> np.ndarray:
    return table[:, places]


def cases(rng):
    yield (np.array([[7]]), [0])
    yield (np.array([[1, 2, 3], [4, 5, 6]]), [1])
    yield (np.array([[1, 2, 3], [4, 5, 6]]), [2, 0])
    yield (np.array([[1, 2], [3, 4]]), [1, 0])
    yield (np.array([[1, 2], [3, 4], [5, 6]]), [1, 1])
    yield (np.array([[1.5, 2.5, 0.5]]), [2, 0, 0, 1])
    for n in (3, 4, 5):
        yield (rng.integers(0, 100, (n, n)), rng.integers(0, n, 3).tolist() + [n - 1, 0])


def wrong_rows_instead(table, places):
    """You pick rows. The first place between the brackets belongs to the rows, the second to the columns."""
    return table[places]


def wrong_from_to(table, places):
    """You take all columns from the smallest place to the largest, in their old order. Only the places in the list are asked for, in its order."""
    return table[:, min(places):max(places) + 1]


def wrong_in_old_order(table, places):
    """Your columns have kept the order of the old table. The model expects the order of `places`."""
    return table[:, sorted(places)]
