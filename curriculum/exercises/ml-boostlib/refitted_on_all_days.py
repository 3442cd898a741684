'''Fill the gaps: stopped by the latest days, then learnt from all

A town forecasts the load on its electric buses for tomorrow. The rows are days in their order. The latest days choose the number of stages; then a second model with exactly this number
learns from all days, since the latest ones matter most. Complete the function.

- `X`: an array of floats of shape (n, d), `y`: an array of floats of shape (n,). The last `latest` rows are for validation, all others for training; there are at least 10 of each.
- The stopped model has at most `most` stages and a patience of `patience`, both at least 1.
- `settings`: a dict of the other settings, for both models. `XGBRegressor(n_estimators=5, **settings)` passes them on by name.
- `new`: an array of floats of shape (m, d).
- Returns the tuple `(stages, predictions)`: the number of stages of the second model, an int, and its predictions for `new`, a list of m floats.

>>> X = np.arange(20.0)[:, None]
>>> y = np.array([5.0] * 10 + [1.0] * 10)
>>> small = {"learning_rate": 0.3, "max_depth": 2, "n_jobs": 1, "verbosity": 0}
>>> stages, said = refitted_on_all_days(X, y, 10, 40, 3, small, np.array([[0.0], [19.0]]))
>>> stages, [round(p, 1) for p in said]
(1, [3.5, 2.5])
'''

import numpy as np
from xgboost import XGBRegressor

kind = "complete"
equivalent = {
    "ReplaceFalseWithTrue @ 9:stopped.fit(X[:-latest], y[:-latest], eval_set=[(X[-latest:], y[-latest:])], verbose=False) -> stopped.fit(X[:-latest], y[:-latest], eval_set=[(X[-latest:], y[-latest:])], verbose=True)": "only reports on the way",
    "DropArgument @ 9:stopped.fit(X[:-latest], y[:-latest], eval_set=[(X[-latest:], y[-latest:])], verbose=False) -> stopped.fit(X[:-latest], y[:-latest], eval_set=[(X[-latest:], y[-latest:])])": "only reports on the way",
}
minutes = 8
chapter = "01-stopped-in-time"
hint = "Which number does XGBoost report for the best stage if the very first one is the best? How many stages is that?"

starter = """
import numpy as np
from xgboost import XGBRegressor


def refitted_on_all_days(
    X: np.ndarray, y: np.ndarray, latest: int, most: int, patience: int, settings: dict, new: np.ndarray
) -> tuple[int, list[float]]:
    stopped = XGBRegressor(n_estimators=most, early_stopping_rounds=..., **settings)
    stopped.fit(..., ..., eval_set=[...], verbose=False)
    stages = ...
    final = XGBRegressor(n_estimators=..., **settings).fit(..., ...)
    return stages, final.predict(new).tolist()
"""


def refitted_on_all_days(
    X: np.ndarray, y: np.ndarray, latest: int, most: int, patience: int, settings: dict, new: np.ndarray
) -> tuple[int, list[float]]:
    stopped = XGBRegressor(n_estimators=most, early_stopping_rounds=patience, **settings)
    stopped.fit(X[:-latest], y[:-latest], eval_set=[(X[-latest:], y[-latest:])], verbose=False)
    stages = stopped.best_iteration + 1
    final = XGBRegressor(n_estimators=stages, **settings).fit(X, y)
    return stages, final.predict(new).tolist()


def cases(rng):
    X = np.arange(20.0)[:, None]
    small = {"learning_rate": 0.3, "max_depth": 2, "n_jobs": 1, "verbosity": 0}
    yield (X, np.array([5.0] * 10 + [1.0] * 10), 10, 40, 3, small, np.array([[0.0], [19.0]]))
    for n, latest, most, patience in ((24, 12, 40, 1), (30, 10, 4, 3), (40, 15, 40, 3), (50, 20, 3, 2), (60, 20, 40, 5)):
        small = {**small, "learning_rate": float(rng.choice([0.2, 0.4]))}
        X = rng.random((n, 2)).round(2)
        y = (30 * X[:, 0] + 10 * np.sin(6 * X[:, 1]) + rng.normal(0, 4, n)).round(1)
        yield (X, y, latest, most, patience, small, rng.random((3, 2)).round(2))


def wrong_counted_from_zero(X, y, latest, most, patience, settings, new):
    """Your second model has one stage too few. XGBoost counts its best stage from 0."""
    stopped = XGBRegressor(n_estimators=most, early_stopping_rounds=patience, **settings)
    stopped.fit(X[:-latest], y[:-latest], eval_set=[(X[-latest:], y[-latest:])], verbose=False)
    stages = stopped.best_iteration
    final = XGBRegressor(n_estimators=max(stages, 1), **settings).fit(X, y)
    return stages, final.predict(new).tolist()


def wrong_never_saw_the_latest(X, y, latest, most, patience, settings, new):
    """Your second model learns from the same days as the first. It was made in order to learn from the latest days as well."""
    stopped = XGBRegressor(n_estimators=most, early_stopping_rounds=patience, **settings)
    stopped.fit(X[:-latest], y[:-latest], eval_set=[(X[-latest:], y[-latest:])], verbose=False)
    stages = stopped.best_iteration + 1
    final = XGBRegressor(n_estimators=stages, **settings).fit(X[:-latest], y[:-latest])
    return stages, final.predict(new).tolist()


def wrong_stopped_by_known_days(X, y, latest, most, patience, settings, new):
    """You fit the first model to all days and stop it by the latest of them. It knows these days, so their error falls nearly without end."""
    stopped = XGBRegressor(n_estimators=most, early_stopping_rounds=patience, **settings)
    stopped.fit(X, y, eval_set=[(X[-latest:], y[-latest:])], verbose=False)
    stages = stopped.best_iteration + 1
    final = XGBRegressor(n_estimators=stages, **settings).fit(X, y)
    return stages, final.predict(new).tolist()


def wrong_all_stages_done(X, y, latest, most, patience, settings, new):
    """You count the stages of waiting as well. The second model should have exactly as many stages as were best."""
    stopped = XGBRegressor(n_estimators=most, early_stopping_rounds=patience, **settings)
    stopped.fit(X[:-latest], y[:-latest], eval_set=[(X[-latest:], y[-latest:])], verbose=False)
    stages = len(stopped.evals_result()["validation_0"]["rmse"])
    final = XGBRegressor(n_estimators=stages, **settings).fit(X, y)
    return stages, final.predict(new).tolist()
