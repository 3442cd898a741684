"""Complete it: how far above a constant answer?

A zoo counts its birds by sound. Since some kinds are far more frequent than others, it judges a model by its balanced accuracy, and asks how far that is above the score of a model that gives the same answer for every recording. Fill in the gaps.

- `table`: a confusion matrix, an array of whole numbers of shape (k, k), rows are the true kinds. A kind without a recording has a row of zeros and is left out of everything. At least one row isn't all zeros.
- Returns the balanced accuracy minus the balanced accuracy of a constant answer, which is one of the kinds that occur; a float.

>>> above_constant(np.array([[6, 2], [0, 2]]))
0.375
>>> above_constant(np.array([[6, 2, 0], [0, 2, 0], [0, 0, 0]]))
0.375
"""

import numpy as np

kind = "complete"
minutes = 6
chapter = "03-several-labels"
hint = "The recall of a kind: the cell on the diagonal, divided by the sum of the row. For two kinds, which recalls does a constant answer have, and what is their mean?"

starter = '''
import numpy as np


def above_constant(table: np.ndarray) -> float:
    sums = ...
    occurs = sums > 0
    recalls = np.diag(table)[occurs] / sums[occurs]
    constant = ...
    return float(... - constant)
'''


def above_constant(table: np.ndarray) -> float:
    sums = table.sum(axis=1)
    occurs = sums > 0
    recalls = np.diag(table)[occurs] / sums[occurs]
    constant = 1 / occurs.sum()
    return float(recalls.mean() - constant)


def cases(rng):
    yield (np.array([[3]]),)
    yield (np.array([[6, 2], [0, 2]]),)
    yield (np.array([[6, 2, 0], [0, 2, 0], [0, 0, 0]]),)
    yield (np.array([[9, 1], [3, 0]]),)
    yield (np.array([[7, 2], [1, 0]]),)
    yield (np.array([[0, 0, 0], [4, 3, 1], [1, 0, 1]]),)
    yield (np.array([[20, 5, 0], [1, 2, 1], [0, 0, 7]]),)
    yield (np.array([[1, 2, 3, 4], [0, 0, 0, 0], [2, 2, 8, 0], [0, 0, 0, 5]]),)
    for k in (3, 4, 5):
        table = rng.integers(1, 9, (k, k))
        yield (table,)
        other = table.copy()
        other[1] = 0
        other[0, 0] = 30
        yield (other,)


def wrong_columns_summed(table):
    """You divide by the sums of the columns, which gives precisions. A row holds all recordings of one true kind."""
    sums = table.sum(axis=0)
    occurs = table.sum(axis=1) > 0
    recalls = np.diag(table)[occurs] / np.maximum(sums[occurs], 1)
    return float(recalls.mean() - 1 / occurs.sum())


def wrong_accuracy(table):
    """You begin with the accuracy, in which frequent kinds count more. In balanced accuracy every kind that occurs counts the same."""
    occurs = table.sum(axis=1) > 0
    return float(np.diag(table).sum() / table.sum() - 1 / occurs.sum())


def wrong_missing_kinds_counted(table):
    """Your constant answer is judged on all kinds of the table. Those without a recording are left out, so there are fewer recalls to average."""
    sums = table.sum(axis=1)
    occurs = sums > 0
    recalls = np.diag(table)[occurs] / sums[occurs]
    return float(recalls.mean() - 1 / len(table))


def wrong_most_frequent_share(table):
    """You subtract the accuracy of the constant answer. Its recalls are 1 for one kind and 0 for the others: what is their mean?"""
    sums = table.sum(axis=1)
    occurs = sums > 0
    recalls = np.diag(table)[occurs] / sums[occurs]
    return float(recalls.mean() - sums.max() / sums.sum())
