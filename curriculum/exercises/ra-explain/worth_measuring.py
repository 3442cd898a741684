"""Worth measuring

Each reading in a vineyard costs money. Which of them does the model of the harvest need on new rows? Fit
`DecisionTreeRegressor(max_depth=4, random_state=0)` to the training rows. Then take scikit-learn's permutation importances
on the test rows, with the negative mean absolute error as score, `n_repeats=8` and `random_state=0`. A column counts as
needed if its mean importance is larger than twice its standard deviation over the tries.

- `train`, `test`: DataFrames of numbers with the same columns, in the same order. `y_train`, `y_test`: arrays of floats, one
  for each row. Nothing is changed.
- Returns a list of the names of the needed columns, the most important first; it may be empty. No two needed columns are
  equally important.

>>> train = pd.DataFrame({"dust": [0, 0, 0, 0, 0, 0], "sun": [1, 2, 3, 7, 8, 9]})
>>> test = pd.DataFrame({"dust": [0] * 8, "sun": [1, 9, 2, 8, 1, 9, 2, 8]})
>>> worth_measuring(train, np.array([5.0, 5, 5, 50, 50, 50]), test, np.array([5.0, 50] * 4))
['sun']
"""

import numpy as np
import pandas as pd
from sklearn.inspection import permutation_importance
from sklearn.tree import DecisionTreeRegressor

minutes = 7
chapter = "01-shuffle-one-column"
hint = "`importances_mean` and `importances_std` have a number for each column. Go through the columns by falling mean, and keep those that pass."


def worth_measuring(train: pd.DataFrame, y_train: np.ndarray, test: pd.DataFrame, y_test: np.ndarray) -> list[str]:
    model = DecisionTreeRegressor(max_depth=4, random_state=0).fit(train, y_train)
    found = permutation_importance(
        model, test, y_test, scoring="neg_mean_absolute_error", n_repeats=8, random_state=0
    )
    needed = found.importances_mean > 2 * found.importances_std
    return [train.columns[j] for j in np.argsort(-found.importances_mean) if needed[j]]


def _vines(rng, n, noise, names):
    X = pd.DataFrame(rng.normal(size=(2 * n, 4)).round(2), columns=names)
    y = (7 * X["rain"] + 5 * X["age"] + noise * rng.normal(size=2 * n)).round(2).to_numpy()
    return X[:n], y[:n], X[n:], y[n:]


def cases(rng):
    train = pd.DataFrame({"dust": [0, 0, 0, 0, 0, 0], "sun": [1, 2, 3, 7, 8, 9]})
    y = np.array([5.0, 5, 5, 50, 50, 50])
    yield train, y, pd.DataFrame({"dust": [0] * 8, "sun": [1, 9, 2, 8, 1, 9, 2, 8]}), np.array([5.0, 50] * 4)
    yield train, y, pd.DataFrame({"dust": [0] * 6, "sun": [1, 9, 2, 8, 1, 9]}), np.array([30.0, 20, 40, 10, 28, 19])
    few = pd.DataFrame({"sun": [6, 2, 1, 5, 5, 0, 5, 3], "rain": [2, 8, 2, 7, 7, 3, 3, 3]})
    new = pd.DataFrame({"sun": [0, 4, 8, 7, 1, 3, 8, 7], "rain": [0, 4, 2, 2, 1, 1, 7, 3]})
    yield few, np.array([18.0, 8, 7, 20, 19, 5, 18, 14]), new, np.array([0.0, 20, 28, 22, 10, 12, 31, 23])
    for seed in (1, 2, 3, 4, 5):
        yield _vines(np.random.default_rng(seed), 40, 2, ["sun", "age", "slope", "rain"])
    for seed in (6, 7, 8):
        yield _vines(np.random.default_rng(seed), 24, 5, ["rain", "slope", "sun", "age"])
    yield _vines(rng, 30, 3, [["sun", "rain", "slope", "age"][i] for i in rng.permutation(4)])


def _chosen(model, rows, y, spread):
    found = permutation_importance(model, rows, y, scoring="neg_mean_absolute_error", n_repeats=8, random_state=0)
    needed = found.importances_mean > spread * found.importances_std
    return [rows.columns[j] for j in np.argsort(-found.importances_mean) if needed[j]]


def _tree(X, y):
    return DecisionTreeRegressor(max_depth=4, random_state=0).fit(X, y)


def wrong_training_rows(train, y_train, test, y_test):
    """You measure on the rows that the tree has learnt from. Columns that it has learnt by heart look needed there."""
    return _chosen(_tree(train, y_train), train, y_train, 2)


def wrong_anything_above_zero(train, y_train, test, y_test):
    """You keep every column whose mean is above 0. Some of these rises are smaller than the difference from one try to the
    next."""
    return _chosen(_tree(train, y_train), test, y_test, 0)


def wrong_order_of_the_table(train, y_train, test, y_test):
    """You list the columns in the order of the table. The most important one should come first."""
    needed = _chosen(_tree(train, y_train), test, y_test, 2)
    return [name for name in train if name in needed]


def wrong_impurity(train, y_train, test, y_test):
    """You use `feature_importances_`. It's computed from the training rows and is above 0 for each column in which the
    tree has a cut."""
    model = _tree(train, y_train)
    shares = model.feature_importances_
    return [train.columns[j] for j in np.argsort(-shares) if shares[j] > 0]
