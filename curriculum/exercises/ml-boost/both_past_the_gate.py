"""Both past the gate

A dairy forecasts how long a cheese has to ripen from one measurement. A model may only be used if its mean squared error on rows that
it has never seen is at most half that of a constant answer, the mean of the training rows. Send two models to this gate: your own
boosting, and the library's with the same settings.

- `X`, `y`: arrays of floats of shapes (n, 1) and (n,), the training rows; `X_new`, `y_new`: such arrays, the rows that nobody has seen.
- `stages`, `depth`: whole numbers, at least 1; `rate`: a number above 0.
- Your own starts with the mean of `y`. In each stage, a `DecisionTreeRegressor(max_depth=depth)` is fitted to what is left over, and
  `rate` times what it says is added.
- The library's is a `GradientBoostingRegressor` with as many stages, the same rate and the same depth.
- Returns a tuple of two: the list of the three mean squared errors on the new rows, of your own model, the library's and the mean, and
  the list of those of `"own"` and `"library"` that pass, in this order. No error is exactly half of that of the mean.

>>> X, y = np.array([[1.0], [2.0], [3.0], [4.0]]), np.array([1.0, 3.0, 8.0, 8.0])
>>> errors, passed = both_past_the_gate(X, y, np.array([[1.4], [3.6]]), np.array([2.0, 8.0]), 2, 0.5, 1)
>>> [round(error, 4) for error in errors], passed
([0.5625, 0.5625, 9.0], ['own', 'library'])
"""

import numpy as np
from sklearn.ensemble import GradientBoostingRegressor
from sklearn.tree import DecisionTreeRegressor

minutes = 11
chapter = "02-downhill"
hint = "Keep two arrays through the stages: what is left over in the training rows, and what has been said of the new rows so far."
equivalent = {
    "Compare_LtE_Lt @ 18:return errors, [name for name, error in zip(['own', 'library'], errors) if error <= errors[2] / 2] -> return errors, [name for name, error in zip(['own', 'library'], errors) if error < errors[2] / 2]": "no error is exactly half of that of the mean",
}


def both_past_the_gate(
    X: np.ndarray, y: np.ndarray, X_new: np.ndarray, y_new: np.ndarray, stages: int, rate: float, depth: int
) -> tuple[list[float], list[str]]:
    left, own = y - y.mean(), np.full(len(X_new), y.mean())
    for _ in range(stages):
        tree = DecisionTreeRegressor(max_depth=depth).fit(X, left)
        left = left - rate * tree.predict(X)
        own = own + rate * tree.predict(X_new)
    library = GradientBoostingRegressor(n_estimators=stages, learning_rate=rate, max_depth=depth).fit(X, y)
    errors = []
    for values in (own, library.predict(X_new), y.mean()):
        errors.append(float(((y_new - values) ** 2).mean()))
    return errors, [name for name, error in zip(["own", "library"], errors) if error <= errors[2] / 2]


def _rows(rng, n, noise):
    x = rng.permutation(4 * n)[:n] / n
    return x[:, None], 3 * np.floor(x) + 20 + rng.normal(0, noise, n)


def cases(rng):
    X, y = np.array([[1.0], [2.0], [3.0], [4.0]]), np.array([1.0, 3.0, 8.0, 8.0])
    yield (X, y, np.array([[1.4], [3.6]]), np.array([2.0, 8.0]), 2, 0.5, 1)
    yield (X, y, np.array([[1.4], [3.6]]), np.array([0.0, 10.0]), 1, 0.5, 1)
    yield (X, y, np.array([[1.4], [3.6]]), np.array([9.0, 0.0]), 1, 0.5, 1)
    yield (X, y, np.array([[0.0], [2.2], [9.0]]), np.array([1.0, 2.5, 9.0]), 3, 1.0, 2)
    for n, noise, stages, rate, depth in ((12, 0.5, 4, 0.3, 1), (16, 9.0, 8, 0.7, 3), (20, 1.0, 12, 0.25, 2)):
        X, y = _rows(rng, n, noise)
        X_new, y_new = _rows(rng, n - 3, noise)
        yield (X, y, X_new, y_new, stages, rate, depth)


def _result(y, X_new, y_new, own, library, mean):
    errors = [float(((y_new - values) ** 2).mean()) for values in (own, library.predict(X_new), mean)]
    return errors, [name for name, error in zip(["own", "library"], errors) if error <= errors[2] / 2]


def _library(X, y, stages, rate, depth):
    return GradientBoostingRegressor(n_estimators=stages, learning_rate=rate, max_depth=depth).fit(X, y)


def _own(X, y, X_new, stages, rate, depth):
    left, own = y - y.mean(), np.full(len(X_new), y.mean())
    for _ in range(stages):
        tree = DecisionTreeRegressor(max_depth=depth).fit(X, left)
        left = left - rate * tree.predict(X)
        own = own + rate * tree.predict(X_new)
    return own


def wrong_mean_of_the_new_rows(X, y, X_new, y_new, stages, rate, depth):
    """Your constant answer is the mean of the new rows. Nobody knows that before; the gate compares with the mean of the training rows."""
    own, library = _own(X, y, X_new, stages, rate, depth), _library(X, y, stages, rate, depth)
    return _result(y, X_new, y_new, own, library, y_new.mean())


def wrong_errors_of_training(X, y, X_new, y_new, stages, rate, depth):
    """You measure on the training rows. The trees have seen their answers; the gate asks about rows that nobody has seen."""
    own, library = _own(X, y, X, stages, rate, depth), _library(X, y, stages, rate, depth)
    return _result(y, X, y, own, library, y.mean())


def wrong_rate_forgotten_for_new_rows(X, y, X_new, y_new, stages, rate, depth):
    """For the new rows you add all that a tree says. What was left over was worked out with `rate` times that, so both need the rate."""
    left, own = y - y.mean(), np.full(len(X_new), y.mean())
    for _ in range(stages):
        tree = DecisionTreeRegressor(max_depth=depth).fit(X, left)
        left = left - rate * tree.predict(X)
        own = own + tree.predict(X_new)
    return _result(y, X_new, y_new, own, _library(X, y, stages, rate, depth), y.mean())


def wrong_same_rest_in_every_stage(X, y, X_new, y_new, stages, rate, depth):
    """Each of your trees is fitted to the same numbers. After a stage less is left over; the next tree is fitted to that."""
    tree = DecisionTreeRegressor(max_depth=depth).fit(X, y - y.mean())
    own = y.mean() + stages * rate * tree.predict(X_new)
    return _result(y, X_new, y_new, own, _library(X, y, stages, rate, depth), y.mean())
