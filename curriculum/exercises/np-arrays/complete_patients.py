"""Only complete patients

A table has one row for each patient and one column for each measurement; what wasn't measured is `nan`. Many models can't work
with `nan`. Return the table of those patients for whom nothing is missing, in the old order.

- `table`: an array of floats with two axes and at least one column. It isn't changed.
- Returns an array with two axes and the same columns. It may have no rows: then its shape is `(0, columns)`.

>>> complete_patients(np.array([[36.5, 80.0], [np.nan, 75.0], [37.0, 60.0]]))
array([[36.5, 80. ],
       [37. , 60. ]])
"""

import numpy as np

minutes = 4
chapter = "03-masks"
hint = "A mask of the shape of the table says where something is missing. Boil it down to one value for each row: which axis goes away?"


def complete_patients(table: np.ndarray) -> np.ndarray:
    missing = np.isnan(table).any(axis=1)
    return table[~missing]


def cases(rng):
    nan = np.nan
    yield (np.array([[1.0]]),)
    yield (np.array([[nan]]),)
    yield (np.array([[1.0, 2.0]]),)
    yield (np.array([[1.0, nan], [nan, nan]]),)
    yield (np.array([[-5.0, 1.0], [nan, 4.0], [0.0, 0.0]]),)
    yield (np.array([[36.5, 80.0], [nan, 75.0], [37.0, 60.0]]),)
    yield (np.array([[nan, nan], [1.0, 2.0], [3.0, nan]]),)
    yield (np.array([[1.0, 2.0, 3.0], [4.0, nan, 6.0]]),)
    for n in (4, 6):
        table = rng.integers(0, 50, (n, 3)) / 2
        table[rng.integers(0, n), rng.integers(0, 3)] = nan
        table[0, 1] = nan
        yield (table,)


def wrong_completely_empty_only(table):
    """You leave out only the patients for whom everything is missing. One missing value is enough."""
    return table[~np.isnan(table).all(axis=1)]


def wrong_values_instead_of_rows(table):
    """You pick the single values that are there. The rows fall apart, and your result has one axis."""
    return table[~np.isnan(table)]


def wrong_compared_with_nan(table):
    """You find nothing missing and return the whole table. A comparison with `== np.nan` is False everywhere, even for `nan` itself."""
    return table[~(table == np.nan).any(axis=1)]


def wrong_columns_left_out(table):
    """You leave out columns in which something is missing. The patients are the rows."""
    return table[:, ~np.isnan(table).any(axis=0)]
