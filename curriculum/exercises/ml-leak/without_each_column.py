"""Without each column

A bakery chain wants to predict which shops will be closed. Somebody suspects that one column carries the whole model.
Leave out each column in turn, and say by how much the score falls.

- Every score is the mean accuracy of a `DecisionTreeClassifier(max_leaf_nodes=6, random_state=0)` over the folds of
  `StratifiedKFold(4, shuffle=True, random_state=0)`.
- `X`: a DataFrame of numbers without gaps, with at least two columns. `y`: a Series of 0 and 1 with the same index, each
  at least four times. Neither is changed.
- Returns a dict: for each column of `X`, the score with all columns minus the score with all the others.
  The number is negative where the score rises. Not rounded.

>>> X = pd.DataFrame({"stamp": [1, 2, 3, 4, 5, 6, 7, 8], "even": [0, 1, 0, 1, 0, 1, 0, 1]})
>>> without_each_column(X, pd.Series([0, 0, 0, 0, 1, 1, 1, 1]))["even"]
0.0
"""

import numpy as np
import pandas as pd
from sklearn.model_selection import StratifiedKFold, cross_val_score
from sklearn.tree import DecisionTreeClassifier

minutes = 8
chapter = "02-too-good-alone"
hint = "You need the same score several times, for different tables. Write a small function for it first."


def without_each_column(X: pd.DataFrame, y: pd.Series) -> dict[str, float]:
    tree = DecisionTreeClassifier(max_leaf_nodes=6, random_state=0)
    folds = StratifiedKFold(4, shuffle=True, random_state=0)

    def score(table):
        return float(cross_val_score(tree, table, y, cv=folds).mean())

    full = score(X)
    return {name: full - score(X.drop(columns=[name])) for name in X}


def _table(generator, n):
    y = pd.Series(np.arange(n) % 2)
    X = pd.DataFrame(
        {
            "rent": y + generator.normal(size=n).round(2),
            "stamp": np.where(y == 1, 50, 20) + generator.integers(0, 30, n),
            "staff": generator.integers(1, 12, n),
        }
    )
    return X, y


def _noisy(generator, n):
    """A table in which leaving out a column also helps."""
    y = pd.Series(np.arange(n) % 2)
    rent, stamp = [y + generator.normal(size=n).round(2) for _ in range(2)]
    return pd.DataFrame({"rent": rent, "stamp": stamp, "staff": generator.integers(1, 12, n)}), y


def cases(rng):
    yield pd.DataFrame({"stamp": [1, 2, 3, 4, 5, 6, 7, 8], "even": [0, 1, 0, 1, 0, 1, 0, 1]}), pd.Series([0, 0, 0, 0, 1, 1, 1, 1])
    for seed in (1, 2, 3):
        yield _table(np.random.default_rng(seed), 24)
    for seed in (4, 11, 15):
        yield _noisy(np.random.default_rng(seed), 24)
    yield _table(rng, 20)


def wrong_alone(X, y):
    """You return how well each column does alone. The task asks what the model loses without it."""
    tree = DecisionTreeClassifier(max_leaf_nodes=6, random_state=0)
    folds = StratifiedKFold(4, shuffle=True, random_state=0)
    return {name: float(cross_val_score(tree, X[[name]], y, cv=folds).mean()) for name in X}


def wrong_own_rows(X, y):
    """You score the tree on the rows that it has learnt from. There even a column of chance helps."""
    tree = DecisionTreeClassifier(max_leaf_nodes=6, random_state=0)

    def score(table):
        return float(tree.fit(table, y).score(table, y))

    return {name: score(X) - score(X.drop(columns=[name])) for name in X}


def wrong_other_way_round(X, y):
    """Your signs are the other way round: where the score falls without a column, the number has to be positive."""
    tree = DecisionTreeClassifier(max_leaf_nodes=6, random_state=0)
    folds = StratifiedKFold(4, shuffle=True, random_state=0)

    def score(table):
        return float(cross_val_score(tree, table, y, cv=folds).mean())

    return {name: score(X.drop(columns=[name])) - score(X) for name in X}


def wrong_never_negative(X, y):
    """Your numbers are never below 0. Where the score rises without a column, its number is negative."""
    tree = DecisionTreeClassifier(max_leaf_nodes=6, random_state=0)
    folds = StratifiedKFold(4, shuffle=True, random_state=0)

    def score(table):
        return float(cross_val_score(tree, table, y, cv=folds).mean())

    full = score(X)
    return {name: abs(full - score(X.drop(columns=[name]))) for name in X}
