"""The model that scores the new rows has learnt from four folds only, those of the last round. A fifth
of the frauds, and there are few, was never seen by it. After the folds, let the model learn from all
rows."""

import numpy as np
from sklearn.model_selection import StratifiedKFold
from sklearn.tree import DecisionTreeClassifier


def make_model():
    """Return a new tree that has learnt nothing yet."""
    return DecisionTreeClassifier(min_samples_leaf=8, random_state=0)


def threshold(y, s, precision):
    """Return the threshold with the highest recall among those with enough precision."""
    values = np.unique(s)[::-1]
    up = s >= values[:, np.newaxis]  # row k: the alarms from the k-th highest value up
    found = (up * y).sum(axis=1)
    enough = found / up.sum(axis=1) >= precision
    if not enough.any():
        raise ValueError(f"no threshold has a precision of {precision}")
    best = enough & (found == found[enough].max())
    return values[best][0]


def alarms(X, y, X_new, precision):
    """Return 1 for each new row that raises an alarm, and 0 for the others."""
    unseen = np.empty(len(y))
    for rows, fold in StratifiedKFold(5).split(X, y):
        model = make_model().fit(X[rows], y[rows])
        unseen[fold] = model.predict_proba(X[fold])[:, 1]
    scores = model.predict_proba(X_new)[:, 1]
    return (scores >= threshold(y, unseen, precision)).astype(int)
