"""Two columns change places

In a large table of measurements, two columns were entered the wrong way round. There is no memory for a second table, so
the table itself is to be changed: swap the columns `i` and `j`.

- `table`: an array with two axes. It is changed.
- `i`, `j`: places of columns that exist; they may be equal.
- Returns the number of rows that have changed: those with different values in the two columns.

>>> table = np.array([[1, 2, 3], [4, 5, 6]])
>>> swap_columns(table, 0, 2)
2
>>> table
array([[3, 2, 1],
       [6, 5, 4]])
"""

import numpy as np

minutes = 6
chapter = "04-views-and-copies"
mutates = True
hint = "While you write into one column, where are its old values kept? A single column picked with a number is a view. What makes a copy?"


def swap_columns(table: np.ndarray, i: int, j: int) -> int:
    changed = int((table[:, i] != table[:, j]).sum())
    table[:, [i, j]] = table[:, [j, i]]
    return changed


def cases(rng):
    yield (np.array([[7]]), 0, 0)
    yield (np.array([[1, 2]]), 0, 1)
    yield (np.array([[1, 2], [3, 4]]), 0, 1)
    yield (np.array([[1, 2, 3], [4, 5, 6]]), 0, 2)
    yield (np.array([[1, 2, 3], [4, 5, 6]]), 1, 1)
    yield (np.array([[4, 7, 4], [5, 8, 6], [9, 9, 9]]), 0, 2)
    yield (np.array([[0.5, 1.5, 2.5]]), 2, 1)
    for n in (3, 4, 6):
        table = rng.integers(0, 100, (n, n)) + 200 * np.arange(n)[:, None] + 1000 * np.arange(n)
        yield (table, int(rng.integers(1, n)), 0)


def wrong_values_lost(table, i, j):
    """Afterwards both columns hold the same values. A column picked with a number is a view, so the first one has been overwritten before its old values are read."""
    changed = int((table[:, i] != table[:, j]).sum())
    table[:, i], table[:, j] = table[:, j], table[:, i]
    return changed


def wrong_rows_swapped(table, i, j):
    """You swap two rows, or there is an IndexError where the table has too few of them. The columns come second between the brackets."""
    changed = int((table[i] != table[j]).sum())
    table[[i, j]] = table[[j, i]]
    return changed


def wrong_another_table(table, i, j):
    """You work on a copy, and the table that was handed in stays as it was. The table itself is to be changed."""
    other = table.copy()
    other[:, [i, j]] = other[:, [j, i]]
    return int((table[:, i] != table[:, j]).sum())
