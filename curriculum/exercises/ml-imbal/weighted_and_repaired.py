"""Weighted, and repaired afterwards

A library has a model that says which books won't come back. Somebody trained it with balanced weights, and its probabilities are far too high. Repair them with isotonic regression, and measure on new loans what the repair is worth.

- `X`: an array of floats of shape (n, d); `y`: an array of the ints 0 and 1 of length n, at least 5 of each. `X_new`, `y_new`: the same for the new loans, at least one.
- The model: `LogisticRegression(class_weight="balanced")`; its score is the probability of class 1.
- The repair: `IsotonicRegression(out_of_bounds="clip")`, which learns from the scores of the rows of `X` out of fold (`StratifiedKFold(5)` without shuffling) and from `y`.
- The new loans are scored by a model that has learnt from all of `X`.
- Returns a tuple of three floats, all for the new loans: the Brier score of the model, that of the repaired probabilities, and that of somebody who says the share of ones in `y` for each of the new loans. With as few rows as here, the repair may do harm:

>>> X = np.arange(20.0).reshape(20, 1)
>>> y = np.array([0] * 12 + [1, 0, 0, 1, 0, 1, 1, 1])
>>> [round(score, 4) for score in weighted_and_repaired(X, y, X, y)]
[0.1031, 0.1162, 0.1875]
"""

import numpy as np
from sklearn.isotonic import IsotonicRegression
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import StratifiedKFold, cross_val_predict

minutes = 8
chapter = "03-whose-scores"
hint = "Three models learn here: one in each round of the folds, the repair, and one from all of `X`. What does each of them get, and what does it give?"


def weighted_and_repaired(
    X: np.ndarray, y: np.ndarray, X_new: np.ndarray, y_new: np.ndarray
) -> tuple[float, float, float]:
    model = LogisticRegression(class_weight="balanced")
    unseen = cross_val_predict(model, X, y, cv=StratifiedKFold(5), method="predict_proba")[:, 1]
    repair = IsotonicRegression(out_of_bounds="clip").fit(unseen, y)
    new = model.fit(X, y).predict_proba(X_new)[:, 1]
    before, after, constant = [((p - y_new) ** 2).mean() for p in (new, repair.predict(new), y.mean())]
    return float(before), float(after), float(constant)


def _loans(rng, n, share):
    y = (np.arange(n) % round(1 / share) == 1).astype(int)
    return rng.normal(size=(n, 2)) + y[:, np.newaxis], y


def cases(rng):
    X = np.arange(20.0).reshape(20, 1)
    y = np.array([0] * 12 + [1, 0, 0, 1, 0, 1, 1, 1])
    yield X, y, np.array([[15.0]]), np.array([1])
    yield X, y, X, y
    yield X, y, np.array([[-5.0], [11.5], [40.0]]), np.array([0, 1, 1])
    for seed in range(4):
        fixed = np.random.default_rng(seed)
        yield *_loans(fixed, 60 + 10 * seed, 0.1), *_loans(fixed, 30, 0.2)
    yield *_loans(rng, 90, 0.1), *_loans(rng, 40, 0.1)


def _measured(X, y, X_new, y_new, scores):
    new = LogisticRegression(class_weight="balanced").fit(X, y).predict_proba(X_new)[:, 1]
    repair = IsotonicRegression(out_of_bounds="clip").fit(scores, y)
    return tuple(float(((p - y_new) ** 2).mean()) for p in (new, repair.predict(new), y.mean()))


def wrong_repaired_on_known_rows(X, y, X_new, y_new):
    """Your repair learns from scores of rows that the model has learnt from. Take the scores out of fold."""
    model = LogisticRegression(class_weight="balanced").fit(X, y)
    return _measured(X, y, X_new, y_new, model.predict_proba(X)[:, 1])


def wrong_weights_left_out(X, y, X_new, y_new):
    """Your model has no weights. The library's model was trained with balanced ones, and this is the one to be measured."""
    model = LogisticRegression()
    unseen = cross_val_predict(model, X, y, cv=StratifiedKFold(5), method="predict_proba")[:, 1]
    repair = IsotonicRegression(out_of_bounds="clip").fit(unseen, y)
    new = model.fit(X, y).predict_proba(X_new)[:, 1]
    return tuple(float(((p - y_new) ** 2).mean()) for p in (new, repair.predict(new), y.mean()))


def wrong_zeros_and_ones(X, y, X_new, y_new):
    """Your repair learns from predictions that are 0 or 1. Ask `cross_val_predict` for probabilities."""
    model = LogisticRegression(class_weight="balanced")
    return _measured(X, y, X_new, y_new, cross_val_predict(model, X, y, cv=StratifiedKFold(5)))


def wrong_share_of_the_new_loans(X, y, X_new, y_new):
    """Your constant is the share among the new loans, which nobody knows in advance. Take the share in `y`."""
    model = LogisticRegression(class_weight="balanced")
    unseen = cross_val_predict(model, X, y, cv=StratifiedKFold(5), method="predict_proba")[:, 1]
    before, after, _ = _measured(X, y, X_new, y_new, unseen)
    return before, after, float(y_new.mean() * (1 - y_new.mean()))
