"""Tubs for tomorrow

A kiosk orders its ice cream by a model that was stored in the evening. Bring it back, and return the number of tubs that
it predicts for each day of a table.

- `stored`: the bytes that `pickle.dumps` made of a dict with two entries: `"model"`, a classifier that was fitted to an
  array, and `"columns"`, the list of the names of that array's columns, in their order. The bytes can be trusted.
- `days`: a DataFrame of numbers with at least one row. Its columns can be in any order, and there may be more of them
  than the model needs. `days` isn't changed.
- Returns a list of ints, one for each row of `days`.
- Raises `ValueError` if `days` lacks one of the columns that the model needs.

>>> model = KNeighborsClassifier(n_neighbors=1).fit(np.array([[20, 1], [30, 9]]), np.array([2, 5]))
>>> stored = pickle.dumps({"model": model, "columns": ["degrees", "sun"]})
>>> tubs_for_tomorrow(stored, pd.DataFrame({"sun": [8, 2], "degrees": [28, 22]}))
[5, 2]
"""

import pickle

import numpy as np
import pandas as pd
from sklearn.neighbors import KNeighborsClassifier

minutes = 6
chapter = "01-kept-overnight"
hint = "What `pickle.loads` returns is a dict. Before you predict, find the names among its columns that `days` doesn't have."


def tubs_for_tomorrow(stored: bytes, days: pd.DataFrame) -> list[int]:
    kept = pickle.loads(stored)
    lacking = [name for name in kept["columns"] if name not in days]
    if lacking:
        raise ValueError(f"the table lacks {lacking}")
    return kept["model"].predict(days[kept["columns"]].to_numpy()).tolist()


def _stored(rng, columns, n=30):
    """Days in units of one size, so that swapped columns give other neighbours."""
    X = rng.integers(0, 40, (n, len(columns)))
    return pickle.dumps({"model": KNeighborsClassifier(n_neighbors=1).fit(X, X[:, 0] // 3), "columns": columns})


def cases(rng):
    two = pickle.dumps(
        {
            "model": KNeighborsClassifier(n_neighbors=1).fit(np.array([[20, 1], [30, 9]]), np.array([2, 5])),
            "columns": ["degrees", "sun"],
        }
    )
    yield two, pd.DataFrame({"degrees": [29], "sun": [9]})
    yield two, pd.DataFrame({"sun": [8, 2], "degrees": [28, 22]})
    yield two, pd.DataFrame({"degrees": [29]})
    yield two, pd.DataFrame({"sun": [0], "wind": [3]})
    yield two, pd.DataFrame({"wind": [3, 5], "rain": [0, 1]})
    fixed = np.random.default_rng(4)
    for columns in (["sun", "degrees", "rain"], ["degrees", "sun", "holiday"], ["wind", "sun", "degrees"]):
        stored = _stored(fixed, columns)
        table = pd.DataFrame({name: fixed.integers(0, 40, 6) for name in ["hour", *columns[::-1]]}, index=[3, 3, 1, 0, 7, 8])
        yield stored, table
        yield stored, table.drop(columns="sun")
    for n in (5, 9):
        names = ["sun", "degrees", "rain", "wind"]
        columns = [names[i] for i in rng.permutation(4)]
        table = pd.DataFrame({name: rng.integers(0, 40, n) for name in [*sorted(columns)[::-1], "hour"]})
        yield _stored(rng, columns), table


def wrong_by_place(stored, days):
    """You hand over the columns in the order of the table. The model was fitted to an array and knows places only: what
    comes first is taken for the first column of that evening."""
    kept = pickle.loads(stored)
    lacking = [name for name in kept["columns"] if name not in days]
    if lacking:
        raise ValueError(f"the table lacks {lacking}")
    return kept["model"].predict(days.iloc[:, : len(kept["columns"])].to_numpy()).tolist()


def wrong_alphabetical(stored, days):
    """You put the columns in alphabetical order. The model knows the order that was stored with it."""
    kept = pickle.loads(stored)
    lacking = [name for name in kept["columns"] if name not in days]
    if lacking:
        raise ValueError(f"the table lacks {lacking}")
    return kept["model"].predict(days[sorted(kept["columns"])].to_numpy()).tolist()


def wrong_zeros_for_the_lacking(stored, days):
    """You put zeros in place of a column that the table lacks, and the model answers as if there were no sun at all.
    The text asks for a ValueError."""
    kept = pickle.loads(stored)
    return kept["model"].predict(days.reindex(columns=kept["columns"], fill_value=0).to_numpy()).tolist()
