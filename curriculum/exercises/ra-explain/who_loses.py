"""Who loses?

A town wants to predict how the rent of its flats changes if a tram comes nearer. The mean of all predictions may rise,
and yet not every flat gains. Fit `DecisionTreeRegressor(max_depth=3, random_state=0)` to the table, and use scikit-learn's
`partial_dependence` for `column` with `grid_resolution=2`, which takes a low and a high value of the column. Return the
partial dependence at the high value minus that at the low one, and the positions of the rows whose own prediction is lower at
the high value than at the low one.

- `flats`: a DataFrame of floats with at least two columns; `column`, the name of one of them, has at least 10 different values.
  `rents`: an array of floats, one for each row. Nothing is changed.
- Returns a tuple: a float, and a list of ints in ascending order.

>>> flats = pd.DataFrame({"near": np.arange(20.0), "quiet": [0.0, 1] * 10})
>>> rents = np.where(flats["quiet"] == 1, 30 - flats["near"], 10 + 3 * flats["near"])
>>> change, losers = who_loses(flats, rents, "near")
>>> round(change, 2), losers
(15.0, [1, 3, 5, 7, 9, 11, 13, 15, 17, 19])
"""

import numpy as np
import pandas as pd
from sklearn.inspection import partial_dependence
from sklearn.tree import DecisionTreeRegressor

minutes = 8
chapter = "03-what-if"
hint = "`kind=\"both\"` gives `average` and `individual`. Of the latter, `[0]` has a row for each flat and a column for each of the two values."


def who_loses(flats: pd.DataFrame, rents: np.ndarray, column: str) -> tuple[float, list[int]]:
    model = DecisionTreeRegressor(max_depth=3, random_state=0).fit(flats, rents)
    found = partial_dependence(model, flats, [column], grid_resolution=2, kind="both")
    low, high = found["average"].ravel()
    single = found["individual"][0]
    return float(high - low), np.flatnonzero(single[:, 1] < single[:, 0]).tolist()


def _town(rng, n):
    flats = pd.DataFrame(rng.random((n, 3)).round(3) * 10, columns=["near", "quiet", "size"])
    flats["near"] = rng.permutation(n) / 3
    up = np.where(flats["quiet"] > 6, -1.5, 1.0)
    rents = (40 + up * flats["near"] + 2 * flats["size"] + rng.normal(size=n)).round(2).to_numpy()
    return flats, rents, "near"


def cases(rng):
    flats = pd.DataFrame({"near": np.arange(20.0), "quiet": [0.0, 1] * 10})
    yield flats, 10 + np.arange(20.0), "near"
    yield flats, np.where(flats["quiet"] == 1, 30 - flats["near"], 10 + 3 * flats["near"]), "near"
    yield flats, np.where(flats["quiet"] == 1, 40 - 2 * flats["near"], 10 + flats["near"]), "near"
    ends = pd.DataFrame({"near": np.arange(40.0), "quiet": [0.0, 1] * 20})
    yield ends, 10 + ends["near"].to_numpy() + np.where(ends["near"] == 39, 500, 0), "near"
    for up, down, still in ((1, 2, 30), (3, 1, 90), (1, 5, -60)):
        three = pd.DataFrame({"quiet": [0.0, 1, 2] * 8, "near": np.arange(24.0)})
        rents = np.where(three["quiet"] == 0, 10 + up * three["near"], 40 - down * three["near"])
        yield three, np.where(three["quiet"] == 2, still, rents), "near"
    for seed in (1, 2, 3, 4):
        yield _town(np.random.default_rng(seed), 24)
    yield _town(rng, 30)


def _both(flats, rents, column):
    model = DecisionTreeRegressor(max_depth=3, random_state=0).fit(flats, rents)
    return model, partial_dependence(model, flats, [column], grid_resolution=2, kind="both")


def wrong_from_where_they_are(flats, rents, column):
    """You compare the high value with what is predicted for each flat as it is now. Both sides should have the column set: to
    the low value, and to the high one."""
    model, found = _both(flats, rents, column)
    low, high = found["average"][0]
    return float(high - low), np.flatnonzero(found["individual"][0][:, 1] < model.predict(flats)).tolist()


def wrong_winners_listed(flats, rents, column):
    """You list the rows that gain. The town asks who loses."""
    _, found = _both(flats, rents, column)
    low, high = found["average"][0]
    return float(high - low), np.flatnonzero(found["individual"][0][:, 1] > found["individual"][0][:, 0]).tolist()


def wrong_equal_counts(flats, rents, column):
    """You also list rows whose prediction stays the same. They don't lose anything."""
    _, found = _both(flats, rents, column)
    low, high = found["average"][0]
    return float(high - low), np.flatnonzero(found["individual"][0][:, 1] <= found["individual"][0][:, 0]).tolist()


def wrong_one_mean_flat(flats, rents, column):
    """You ask about one flat that is the mean of all. Its change isn't the mean of their changes."""
    model, found = _both(flats, rents, column)
    pair = pd.DataFrame([flats.mean(), flats.mean()], columns=flats.columns)
    pair[column] = found["grid_values"][0]
    low, high = model.predict(pair)
    return float(high - low), np.flatnonzero(found["individual"][0][:, 1] < found["individual"][0][:, 0]).tolist()
