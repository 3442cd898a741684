"""Two labels become one

A till recognises fruit by camera. It often takes one kind of apple for another. The shop now sells two kinds at the same price, under one name, so mistakes between these two no longer count. What accuracy does the camera have then?

- `table`: a confusion matrix, an array of whole numbers of shape (k, k), k at least 2: rows are the true labels, columns the predicted ones. It holds at least one item. It is not changed.
- `a`, `b`: the places of the two labels, two different ints from 0 to k - 1, in any order.
- Returns the accuracy after the two labels have become one, a float.

>>> one_product(np.array([[4, 2, 0], [1, 3, 0], [0, 1, 9]]), 0, 1)
0.95
"""

import numpy as np

minutes = 5
chapter = "01-four-kinds-of-answer"
hint = "Which answers were wrong before and are right now? In which cells of the table do they stand?"


def one_product(table: np.ndarray, a: int, b: int) -> float:
    right = np.diag(table).sum() + table[a, b] + table[b, a]
    return float(right / table.sum())


def cases(rng):
    yield np.array([[1, 1], [0, 0]]), 0, 1
    yield np.array([[0, 3], [1, 4]]), 1, 0
    yield np.array([[5, 0, 1], [0, 5, 0], [0, 0, 5]]), 0, 1
    yield np.array([[4, 2, 0], [1, 3, 0], [0, 1, 9]]), 0, 1
    yield np.array([[4, 2, 7], [1, 3, 0], [6, 1, 9]]), 0, 2
    yield np.array([[4, 2, 7], [1, 3, 5], [6, 1, 9]]), 2, 1
    yield np.array([[0, 0, 3, 1], [2, 0, 0, 0], [1, 1, 6, 2], [0, 4, 1, 2]]), 3, 1
    for k in (3, 4, 6):
        yield rng.integers(1, 9, (k, k)), 0, k - 1
        yield rng.integers(1, 9, (k, k)), 2, 1


def wrong_one_direction(table, a, b):
    """You count a taken for b, and forget b taken for a. Both are right now."""
    return float((np.diag(table).sum() + table[a, b]) / table.sum())


def wrong_whole_rows(table, a, b):
    """You count everything in the two rows as right. An apple that was taken for a banana is still wrong."""
    rest = np.diag(table).sum() - table[a, a] - table[b, b]
    return float((rest + table[a].sum() + table[b].sum()) / table.sum())


def wrong_mistakes_left_out(table, a, b):
    """You take the mistakes between the two labels out of the table. These items still exist, and they are right now."""
    return float(np.diag(table).sum() / (table.sum() - table[a, b] - table[b, a]))
