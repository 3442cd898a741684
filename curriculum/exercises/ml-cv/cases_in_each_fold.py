"""Where did the cases go?

A clinic predicts a rare complication from 0 (none) and 1 (a case). Its table is sorted by ward, and somebody cuts it
into folds without shuffling. How many of the cases land in each fold? Compare plain blocks with folds that keep the
share of each class: let scikit-learn make them, with `KFold(k)` and with `StratifiedKFold(k)`, both without shuffling.

- `labels`: an array of the ints 0 and 1, one for each row. `k`: a whole number, at least 2. Each class has at least `k`
  rows.
- Returns a tuple of two lists of ints: the numbers of cases among the kept-back rows of each fold, in the order in which
  the folds come; first those of `KFold`, then those of `StratifiedKFold`.

>>> cases_in_each_fold(np.array([0, 0, 0, 0, 1, 1]), 2)
([0, 2], [1, 1])
"""

import numpy as np
from sklearn.model_selection import KFold, StratifiedKFold

minutes = 6
chapter = "01-every-row-once"
hint = "`.split(X, labels)` gives pairs of row numbers: those to learn from and those that are kept back. As `X`, any table with the right number of rows will do, such as one of zeros."

equivalent = {
    "NumberReplacer @ 6:X = np.zeros((len(labels), 1)) -> X = np.zeros((len(labels), 2))": "only the number of rows of X plays a part",
    "NumberReplacer @ 6:X = np.zeros((len(labels), 1)) -> X = np.zeros((len(labels), 0))": "only the number of rows of X plays a part",
}


def cases_in_each_fold(labels: np.ndarray, k: int) -> tuple[list[int], list[int]]:
    X = np.zeros((len(labels), 1))
    plain = [int(labels[val].sum()) for train, val in KFold(k).split(X)]
    fair = [int(labels[val].sum()) for train, val in StratifiedKFold(k).split(X, labels)]
    return plain, fair


def cases(rng):
    a = np.array
    yield a([0, 0, 0, 0, 1, 1]), 2
    yield a([1, 1, 0, 0]), 2
    yield a([1, 0, 0, 1, 1]), 2
    yield a([0, 0, 0, 1, 1, 1, 1]), 3
    yield a([0, 1, 0, 1, 0, 1, 0, 1]), 2
    yield a([1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0]), 4
    for n, share, k in ((20, 6, 4), (33, 9, 5), (50, 12, 10)):
        labels = np.zeros(n, dtype=int)
        labels[rng.permutation(n)[:share]] = 1
        labels[: n // 2].sort()
        yield labels, min(k, share)


def wrong_rows_to_learn_from(labels, k):
    """You count the cases among the rows that the model learns from. The second array of each pair holds the rows that are kept back."""
    X = np.zeros((len(labels), 1))
    return (
        [int(labels[train].sum()) for train, val in KFold(k).split(X)],
        [int(labels[train].sum()) for train, val in StratifiedKFold(k).split(X, labels)],
    )


def wrong_stratified_first(labels, k):
    """Your two lists are swapped: first the folds of `KFold`, then those of `StratifiedKFold`."""
    X = np.zeros((len(labels), 1))
    return (
        [int(labels[val].sum()) for train, val in StratifiedKFold(k).split(X, labels)],
        [int(labels[val].sum()) for train, val in KFold(k).split(X)],
    )


def wrong_rows_counted(labels, k):
    """You count all rows of each fold. Only those with the label 1 are cases."""
    X = np.zeros((len(labels), 1))
    return (
        [len(val) for train, val in KFold(k).split(X)],
        [len(val) for train, val in StratifiedKFold(k).split(X, labels)],
    )


def wrong_every_kth_row(labels, k):
    """You deal the rows out one by one, so that every k-th row belongs to the same fold. `KFold` takes blocks in the order of the table."""
    X = np.zeros((len(labels), 1))
    return (
        [int(labels[i::k].sum()) for i in range(k)],
        [int(labels[val].sum()) for train, val in StratifiedKFold(k).split(X, labels)],
    )
