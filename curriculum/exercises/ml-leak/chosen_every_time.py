"""Chosen every time

A tea laboratory reports "the `k` substances that matter". Before you believe the list, look at how steady it is: in each
round of a cross-validation the selection sees slightly different rows, and chance columns come and go. Return the columns
that are kept in *every* round.

- In each round, `SelectKBest(f_classif, k=k)` is fitted to the training rows of the round. The rounds are those of
  `StratifiedKFold(n_splits)`, not shuffled.
- `X`: an array of floats with the shape (n, d), without gaps; no column is constant. `y`: an array of 0 and 1, each at
  least `n_splits` times. `k`: an int from 1 to d. `n_splits`: an int, at least 2.
- Returns a list of column numbers, counted from 0, in rising order. It may be empty.

>>> X = np.array([[0.0, 3], [1, 4], [0, 5], [5, 4], [6, 3], [5, 5]])
>>> chosen_every_time(X, np.array([0, 0, 0, 1, 1, 1]), 1, 3)
[0]
"""

import numpy as np
from sklearn.feature_selection import SelectKBest, f_classif
from sklearn.model_selection import StratifiedKFold

minutes = 7
chapter = "03-shuffle-the-answers"
hint = "Start with the set of all column numbers. What does each round leave of it?"


def chosen_every_time(X: np.ndarray, y: np.ndarray, k: int, n_splits: int) -> list[int]:
    steady = set(range(X.shape[1]))
    for train, test in StratifiedKFold(n_splits).split(X, y):
        keep = SelectKBest(f_classif, k=k).fit(X[train], y[train])
        steady = steady & set(keep.get_support(indices=True).tolist())
    return sorted(steady)


def _case(generator, n, d, k, n_splits):
    y = generator.permutation(np.arange(n) % 2)
    X = generator.normal(size=(n, d)).round(3)
    X[:, 1] = X[:, 1] + 1.5 * y
    X[:, d - 1] = X[:, d - 1] + 5 * y
    return X, y, k, n_splits


def cases(rng):
    yield np.array([[0.0, 3], [1, 4], [0, 5], [5, 4], [6, 3], [5, 5]]), np.array([0, 0, 0, 1, 1, 1]), 1, 3
    for seed in (1, 2, 3, 4, 5):
        yield _case(np.random.default_rng(seed), 16, 12, 4, 2 + seed % 3)
    yield _case(np.random.default_rng(6), 12, 30, 5, 3)
    yield _case(rng, 20, 15, 5, 4)
    yield _case(rng, 24, 20, 6, 5)


def wrong_all_rows(X, y, k, n_splits):
    """You choose once, on all rows. That gives the list of the report, and says nothing about how steady it is."""
    return SelectKBest(f_classif, k=k).fit(X, y).get_support(indices=True).tolist()


def wrong_in_any_round(X, y, k, n_splits):
    """You collect the columns that were kept in some round. A column of chance often gets in once."""
    found = set()
    for train, test in StratifiedKFold(n_splits).split(X, y):
        found |= set(SelectKBest(f_classif, k=k).fit(X[train], y[train]).get_support(indices=True).tolist())
    return sorted(found)


def wrong_last_round(X, y, k, n_splits):
    """You return the columns of the last round. What the rounds before have kept is overwritten."""
    kept = []
    for train, test in StratifiedKFold(n_splits).split(X, y):
        kept = SelectKBest(f_classif, k=k).fit(X[train], y[train]).get_support(indices=True).tolist()
    return kept
