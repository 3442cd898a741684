"""The same starting line

A bakery chain wants to know whether LightGBM forecasts its waste better than HistGradientBoosting, and whether either is worth the trouble. Compare the two on the same folds, with the mean as a baseline.

- `X`: an array of floats of shape (n, d), `y`: an array of floats of shape (n,). `fold`: an array of ints of shape (n,), the fold of each row. There are at least two folds, and at least 20 rows outside each.
- In each round one fold is kept back, and everything is learnt from all other rows.
- `light`, `hist`: dicts of settings. The models are `LGBMRegressor(**light)` and `HistGradientBoostingRegressor(**hist)`. The third competitor predicts the mean of the rows it learns from.
- The score of a round is the mean absolute error on the fold that was kept back; the result is the mean of the rounds.
- Returns a dict with the keys `"LightGBM"`, `"HistGradientBoosting"` and `"mean"`, whose values are floats.

>>> y = np.array([0.0] * 20 + [8.0] * 20)
>>> light = {"n_estimators": 10, "num_leaves": 4, "min_child_samples": 5, "n_jobs": 1, "verbose": -1}
>>> hist = {"max_iter": 10, "max_leaf_nodes": 4, "min_samples_leaf": 5}
>>> result = same_starting_line(y[:, None], y, np.arange(40) % 2, light, hist)
>>> result["mean"], round(result["LightGBM"], 1)
(4.0, 1.4)
"""

import numpy as np
from lightgbm import LGBMRegressor
from sklearn.ensemble import HistGradientBoostingRegressor

minutes = 9
chapter = "03-gaps-kinds-and-a-fair-race"
hint = "One list of scores for each competitor. In each round, a mask for the fold that was kept back is all that the three need."


def same_starting_line(X: np.ndarray, y: np.ndarray, fold: np.ndarray, light: dict, hist: dict) -> dict[str, float]:
    models = {"LightGBM": LGBMRegressor(**light), "HistGradientBoosting": HistGradientBoostingRegressor(**hist)}
    scores = {"LightGBM": [], "HistGradientBoosting": [], "mean": []}
    for k in np.unique(fold):
        kept = fold == k
        for name, model in models.items():
            said = model.fit(X[~kept], y[~kept]).predict(X[kept])
            scores[name].append(np.abs(y[kept] - said).mean())
        scores["mean"].append(np.abs(y[kept] - y[~kept].mean()).mean())
    result = {}
    for name, values in scores.items():
        result[name] = float(np.mean(values))
    return result


def cases(rng):
    light = {"n_estimators": 10, "num_leaves": 4, "min_child_samples": 5, "n_jobs": 1, "verbose": -1}
    hist = {"max_iter": 10, "max_leaf_nodes": 4, "min_samples_leaf": 5}
    y = np.array([0.0] * 20 + [8.0] * 20)
    yield (y[:, None], y, np.arange(40) % 2, light, hist)
    yield (y[:, None], np.arange(40.0), np.arange(40) % 2 + 3, light, hist)
    yield (np.arange(40.0)[:, None], y + np.arange(40) % 3, np.array([0] * 12 + [1] * 8 + [2] * 20), light, hist)
    for n, k in ((42, 2), (45, 3), (60, 4)):
        X = rng.random((n, 2)).round(2)
        yield (X, (40 * X[:, 0] * X[:, 1] + rng.normal(0, 3, n)).round(1), np.concatenate([np.arange(k), rng.integers(0, k, 10), np.arange(n - k - 10) % k]), light, hist)


def wrong_learnt_from_all(X, y, fold, light, hist):
    """The models learn from all rows, those of the fold kept back included. They know what they are tested on."""
    models = {"LightGBM": LGBMRegressor(**light), "HistGradientBoosting": HistGradientBoostingRegressor(**hist)}
    scores = {"LightGBM": [], "HistGradientBoosting": [], "mean": []}
    for k in np.unique(fold):
        kept = fold == k
        for name, model in models.items():
            scores[name].append(np.abs(y[kept] - model.fit(X, y).predict(X[kept])).mean())
        scores["mean"].append(np.abs(y[kept] - y.mean()).mean())
    result = {}
    for name, values in scores.items():
        result[name] = float(np.mean(values))
    return result


def wrong_learnt_from_one_fold(X, y, fold, light, hist):
    """Fold and rest are exchanged: you learn from one fold and test on all others."""
    models = {"LightGBM": LGBMRegressor(**light), "HistGradientBoosting": HistGradientBoostingRegressor(**hist)}
    scores = {"LightGBM": [], "HistGradientBoosting": [], "mean": []}
    for k in np.unique(fold):
        kept = fold != k
        for name, model in models.items():
            said = model.fit(X[~kept], y[~kept]).predict(X[kept])
            scores[name].append(np.abs(y[kept] - said).mean())
        scores["mean"].append(np.abs(y[kept] - y[~kept].mean()).mean())
    result = {}
    for name, values in scores.items():
        result[name] = float(np.mean(values))
    return result


def wrong_mean_of_the_fold(X, y, fold, light, hist):
    """Your third competitor predicts the mean of the fold kept back. It may only know the rows that the models learn from."""
    models = {"LightGBM": LGBMRegressor(**light), "HistGradientBoosting": HistGradientBoostingRegressor(**hist)}
    scores = {"LightGBM": [], "HistGradientBoosting": [], "mean": []}
    for k in np.unique(fold):
        kept = fold == k
        for name, model in models.items():
            said = model.fit(X[~kept], y[~kept]).predict(X[kept])
            scores[name].append(np.abs(y[kept] - said).mean())
        scores["mean"].append(np.abs(y[kept] - y[kept].mean()).mean())
    result = {}
    for name, values in scores.items():
        result[name] = float(np.mean(values))
    return result
