"""Lift at risk

A company looks after lifts and sends a mechanic to the one that is most likely to stop. Fit a model to the known lifts and
return the name of the lift among the others that has the highest probability of class 1 (stopped).

The model: `trips` and `age` have their gaps filled with the median and are then scaled; `drive` becomes one-hot, with
zeros for a drive that wasn't among the known lifts; all other columns are ignored; after them comes
`LogisticRegression()`.

- `known`: a DataFrame with the columns `trips`, `age`, `drive` and `stopped` (0 or 1, both occur), perhaps others.
  `others`: a DataFrame with at least one row and the columns `name`, `trips`, `age`, `drive`, in any order and
  perhaps among others. Only `trips` and `age` may have gaps, and in `known` each of them has a known value. Neither
  table is changed.
- Returns a text. It does not occur that two lifts are equally at risk.

>>> known = pd.DataFrame({"trips": [10, 20, 80, 90], "age": [5, 9, 5, 9], "drive": ["rope", "oil", "rope", "oil"], "stopped": [0, 0, 1, 1]})
>>> others = pd.DataFrame({"name": ["hall", "tower"], "drive": ["rope", "screw"], "age": [7, None], "trips": [30, 70]})
>>> lift_at_risk(known, others)
'tower'
"""

import numpy as np
import pandas as pd
from sklearn.compose import make_column_transformer
from sklearn.impute import SimpleImputer
from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import OneHotEncoder, StandardScaler

minutes = 8
chapter = "03-each-column-its-steps"
hint = "`predict_proba` has a column for each class. Once you have the place of the largest probability, `.iloc` finds the name."


def lift_at_risk(known: pd.DataFrame, others: pd.DataFrame) -> str:
    numbers = make_pipeline(SimpleImputer(strategy="median"), StandardScaler())
    columns = make_column_transformer(
        (numbers, ["trips", "age"]), (OneHotEncoder(handle_unknown="ignore"), ["drive"])
    )
    model = make_pipeline(columns, LogisticRegression()).fit(known, known["stopped"])
    return others["name"].iloc[model.predict_proba(others)[:, 1].argmax()]


def _lifts(rng, n):
    age = rng.integers(1, 40, n).astype(float)
    trips = rng.integers(5, 900, n).astype(float)
    drive = np.where(rng.integers(0, 2, n) == 1, "rope", "oil").astype(object)
    return pd.DataFrame({"trips": trips, "age": age, "drive": drive})


def _seen_before(rng, n):
    table = _lifts(rng, n)
    table["stopped"] = ((table["age"] > 20) | ((table["drive"] == "oil") & (table["trips"] > 600))).astype(int)
    table.loc[table.index[:2], "stopped"] = [0, 1]
    table.loc[table.index[::5], "age"] = np.nan
    return table


def _new_ones(rng, n):
    table = _lifts(rng, n)
    table.loc[table.index[:1], "drive"] = "screw"
    table.loc[table.index[1:2], "age"] = np.nan
    table["name"] = [f"lift {i}" for i in range(n)]
    return table[["name", "drive", "age", "trips"]]


def cases(rng):
    first = pd.DataFrame({"trips": [10, 20, 80, 90], "age": [5, 9, 5, 9], "drive": ["rope", "oil", "rope", "oil"], "stopped": [0, 0, 1, 1]})
    yield first, pd.DataFrame({"name": ["hall"], "drive": ["rope"], "age": [7], "trips": [30]})
    yield first, pd.DataFrame({"name": ["hall", "tower"], "drive": ["rope", "screw"], "age": [7, None], "trips": [30, 70]})
    yield first, pd.DataFrame({"name": ["a", "b", "c"], "drive": ["rope", "rope", "rope"], "age": [7, 7, 7], "trips": [50, 70, 60]}, index=[4, 4, 0])
    for seed in (1, 2, 3, 4, 5):
        fixed = np.random.default_rng(seed)
        yield _seen_before(fixed, 24), _new_ones(fixed, 12)
    yield _seen_before(rng, 30), _new_ones(rng, 9)


def _chosen(known, others, numbers, names, column):
    columns = make_column_transformer((numbers, names), (OneHotEncoder(handle_unknown="ignore"), ["drive"]))
    model = make_pipeline(columns, LogisticRegression()).fit(known, known["stopped"])
    return others["name"].iloc[model.predict_proba(others)[:, column].argmax()]


def wrong_safest_lift(known, others):
    """You take the largest number in the first column, the probability of class 0. That's the lift that least needs a
    mechanic."""
    return _chosen(known, others, make_pipeline(SimpleImputer(strategy="median"), StandardScaler()), ["trips", "age"], 0)


def wrong_first_that_stops(known, others):
    """You take the first lift that is predicted to stop. `predict` gives only 0 or 1; the probabilities say which lift
    is most at risk."""
    numbers = make_pipeline(SimpleImputer(strategy="median"), StandardScaler())
    columns = make_column_transformer((numbers, ["trips", "age"]), (OneHotEncoder(handle_unknown="ignore"), ["drive"]))
    model = make_pipeline(columns, LogisticRegression()).fit(known, known["stopped"])
    return others["name"].iloc[model.predict(others).argmax()]


def wrong_age_left_out(known, others):
    """Your model doesn't see the age. A column that no pair names is dropped without a message."""
    return _chosen(known, others, make_pipeline(SimpleImputer(strategy="median"), StandardScaler()), ["trips"], 1)
