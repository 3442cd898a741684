"""An alarm that was chosen honestly

A landlord wants to know in time which boilers will fail in winter. A visit in vain costs money, a cold house more. Choose the threshold on scores of boilers that the model has not learnt from, and then decide about new boilers.

- `X`: an array of floats of shape (n, d); `y`: an array of the ints 0 and 1 of length n, at least 4 of each; `X_new`: an array of shape (m, d), m at least 1. `fp`, `fn`: what a visit in vain and a missed failure cost, whole numbers above 0.
- The model: `StandardScaler()`, then `KNeighborsClassifier(7)`; the score is its probability of class 1. n is at least 20.
- The out-of-fold scores of `X` come from `StratifiedKFold(4)` without shuffling. Of the thresholds (these scores, and `np.inf` for no visit at all) take the one with the smallest cost on them; of several, the highest. A boiler is visited if its score is at least the threshold.
- The new boilers are scored by a model that has learnt from all of `X`.
- Returns a tuple: the threshold, a float, and a list of m bools, True for each new boiler to be visited.

>>> X = np.arange(24.0).reshape(24, 1)
>>> y = np.where(X[:, 0] >= 14, 1, 0)
>>> limit, visits = heater_alarm(X, y, np.array([[3.0], [20.0]]), 1, 1)
>>> visits
[False, True]
"""

import numpy as np
from sklearn.model_selection import StratifiedKFold, cross_val_predict
from sklearn.neighbors import KNeighborsClassifier
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

minutes = 9
chapter = "03-whose-scores"
hint = "`cross_val_predict` gives 0 and 1 unless you say which method of the model is to be asked. Its result has a column for each class."


def _model():
    return make_pipeline(StandardScaler(), KNeighborsClassifier(7))


def _cheapest(y, s, fp, fn):
    thresholds = np.append(np.inf, np.unique(s)[::-1])
    costs = [fp * (y[s >= t] == 0).sum() + fn * (y[s < t] == 1).sum() for t in thresholds]
    return float(thresholds[np.argmin(costs)])


def heater_alarm(X: np.ndarray, y: np.ndarray, X_new: np.ndarray, fp: int, fn: int) -> tuple[float, list[bool]]:
    unseen = cross_val_predict(_model(), X, y, cv=StratifiedKFold(4), method="predict_proba")[:, 1]
    limit = _cheapest(y, unseen, fp, fn)
    new = _model().fit(X, y).predict_proba(X_new)[:, 1]
    return limit, (new >= limit).tolist()


def _boilers(rng, n, m, shift):
    y = (np.arange(n) % 4 == 1).astype(int)
    X = rng.normal(size=(n, 2)) + shift * y[:, np.newaxis]
    X_new = rng.normal(size=(m, 2)) + shift * (np.arange(m) % 2)[:, np.newaxis]
    return X * np.array([1.0, 20.0]), y, X_new * np.array([1.0, 20.0])


def cases(rng):
    X = np.arange(24.0).reshape(24, 1)
    yield X, np.where(X[:, 0] >= 14, 1, 0), np.array([[3.0], [20.0]]), 1, 1
    yield X, np.array([0, 1] * 12), np.array([[3.0], [9.0]]), 9, 1
    yield X, np.array([0, 0, 0, 1, 0, 0] * 4), np.array([[3.0], [9.0]]), 9, 1
    for seed in range(6):
        fixed = np.random.default_rng(seed)
        yield *_boilers(fixed, 40 + 8 * seed, 12, 0.8), *[(1, 3), (1, 1), (1, 8), (2, 3), (3, 1), (1, 5)][seed]
    yield *_boilers(rng, 60, 15, 1.0), 1, 4


def wrong_scores_of_known_rows(X, y, X_new, fp, fn):
    """You choose the threshold on scores of rows that the model has learnt from. Each boiler is among its own neighbours there, which makes the scores too good."""
    model = _model().fit(X, y)
    limit = _cheapest(y, model.predict_proba(X)[:, 1], fp, fn)
    return limit, (model.predict_proba(X_new)[:, 1] >= limit).tolist()


def wrong_zeros_and_ones(X, y, X_new, fp, fn):
    """Your out-of-fold scores are 0 and 1, so there is hardly a threshold to choose from. Ask for probabilities."""
    limit = _cheapest(y, cross_val_predict(_model(), X, y, cv=StratifiedKFold(4)), fp, fn)
    return limit, (_model().fit(X, y).predict_proba(X_new)[:, 1] >= limit).tolist()


def wrong_threshold_from_the_formula(X, y, X_new, fp, fn):
    """You take fp / (fp + fn) as the threshold. That is right for calibrated probabilities; here the cheapest threshold is to be found on the out-of-fold scores."""
    limit = fp / (fp + fn)
    return limit, (_model().fit(X, y).predict_proba(X_new)[:, 1] >= limit).tolist()


def wrong_not_scaled(X, y, X_new, fp, fn):
    """You leave the columns as they are, so the one with the large numbers decides alone who is a neighbour. Scale them, as a step of the model."""
    model = KNeighborsClassifier(7)
    limit = _cheapest(y, cross_val_predict(model, X, y, cv=StratifiedKFold(4), method="predict_proba")[:, 1], fp, fn)
    return limit, (model.fit(X, y).predict_proba(X_new)[:, 1] >= limit).tolist()
