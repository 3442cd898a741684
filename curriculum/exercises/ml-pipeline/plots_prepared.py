"""Plots prepared

A gardening co-operative predicts harvests from a table of plots. Prepare later plots with what the known plots teach: in
`sun` (hours) and `slope` (degrees), gaps are filled with the median and the columns are then scaled; in `soil`, gaps
are filled with the most frequent soil and the column then becomes one-hot.

- `known` and `later`: DataFrames with the columns `sun`, `slope` and `soil`, in any order and perhaps among others. Numbers
  and texts may be missing; in `known` each of the three has a known value, and one soil is more frequent than any other.
  Neither is changed.
- Returns an array of floats, one row for each later plot: sun, slope, then one column for each soil in `known`,
  sorted. A soil that `known` doesn't have gives zeros.

>>> known = pd.DataFrame({"sun": [2.0, 6.0, None], "slope": [1.0, 5.0, 3.0], "soil": ["clay", "sand", "clay"]})
>>> plots_prepared(known, pd.DataFrame({"soil": ["peat", "sand"], "slope": [3.0, 3.0], "sun": [None, 4.0]})).tolist()
[[0.0, 0.0, 0.0, 0.0], [0.0, 0.0, 0.0, 1.0]]
"""

import numpy as np
import pandas as pd
from sklearn.compose import make_column_transformer
from sklearn.impute import SimpleImputer
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import OneHotEncoder, StandardScaler

minutes = 7
chapter = "03-each-column-its-steps"
hint = "Two nested pipelines, each with the names of its columns. In each of them, which step comes first?"


def plots_prepared(known: pd.DataFrame, later: pd.DataFrame) -> np.ndarray:
    numbers = make_pipeline(SimpleImputer(strategy="median"), StandardScaler())
    soils = make_pipeline(SimpleImputer(strategy="most_frequent"), OneHotEncoder(handle_unknown="ignore"))
    columns = make_column_transformer((numbers, ["sun", "slope"]), (soils, ["soil"]))
    return columns.fit(known).transform(later)


def _plots(sun, slope, soil, **more):
    return pd.DataFrame({"sun": np.array(sun, dtype=float), "slope": np.array(slope, dtype=float),
                         "soil": np.array(soil, dtype=object), **more})


def cases(rng):
    gap = np.nan
    first = _plots([2, 6, gap], [1, 5, 3], ["clay", "sand", "clay"])
    yield first, _plots([4], [3], ["sand"])
    yield first, _plots([gap, 4], [3, 3], ["peat", "sand"])[["soil", "slope", "sun"]]
    yield first, _plots([8, 8], [gap, 9], [gap, "clay"], owner=[1, 2])
    second = _plots([1, 2, 12, gap, gap], [0, 10, gap, 1, 1], ["sand", "loam", gap, "sand", "peat"], fence=[9, 9, 9, 9, 9])
    yield second, _plots([gap, 3], [gap, gap], [gap, "clay"])
    yield second[["fence", "soil", "sun", "slope"]], _plots([5, 4, 3], [7, gap, 2], ["peat", "loam", "sand"])
    names = ["clay", "loam", "sand"]
    for n in (5, 8):
        soils = ["peat"] * n + [names[i] for i in rng.integers(0, 3, n)]
        sun = np.concatenate([[1.0, 2.0, 14.0, gap], rng.integers(1, 9, 2 * n - 4)])
        slope = np.concatenate([rng.integers(0, 20, 2 * n - 2), [gap, 40.0]])
        yield _plots(sun, slope, soils), _plots([gap, 5, 3], [2, gap, 8], ["peat", gap, "chalk"])


def _steps(strategy="median", scaled=True):
    fill = SimpleImputer(strategy=strategy)
    numbers = make_pipeline(fill, StandardScaler()) if scaled else fill
    soils = make_pipeline(SimpleImputer(strategy="most_frequent"), OneHotEncoder(handle_unknown="ignore"))
    return make_column_transformer((numbers, ["sun", "slope"]), (soils, ["soil"]))


def wrong_fitted_to_the_later(known, later):
    """You fit the steps to the later plots: their gaps, their means and their soils decide. Everything has to be learnt
    from `known`."""
    return _steps().fit_transform(later.fillna({"sun": 0, "slope": 0, "soil": "none"}))


def wrong_mean_in_the_gaps(known, later):
    """You fill the gaps with the mean, which is what `SimpleImputer` does if it isn't told otherwise. The median was asked
    for."""
    return _steps("mean").fit(known).transform(later)


def wrong_not_scaled(known, later):
    """Your sun and slope are filled but not scaled. A `StandardScaler` belongs after the imputer."""
    return _steps(scaled=False).fit(known).transform(later)


def wrong_scaled_before_filled(known, later):
    """You scale with the mean and the standard deviation of the known values and fill the gaps afterwards. The task fills
    first, so the filled values take part in what the scaler learns."""
    numbers = make_pipeline(StandardScaler(), SimpleImputer(strategy="median"))
    soils = make_pipeline(SimpleImputer(strategy="most_frequent"), OneHotEncoder(handle_unknown="ignore"))
    return make_column_transformer((numbers, ["sun", "slope"]), (soils, ["soil"])).fit(known).transform(later)
