"""You count row by row, also within a group of equal scores. The threshold cannot tell them apart: all
of them raise an alarm or none. Look at the counts only where the score changes."""

import numpy as np
from sklearn.model_selection import StratifiedKFold, cross_val_predict
from sklearn.tree import DecisionTreeClassifier


def make_model():
    """Return a new tree that has learnt nothing yet."""
    return DecisionTreeClassifier(min_samples_leaf=8, random_state=0)


def threshold(y, s, precision):
    """Return the threshold with the highest recall among those with enough precision."""
    order = np.argsort(-s, kind="stable")
    found = y[order].cumsum()
    enough = found / np.arange(1, len(s) + 1) >= precision
    enough &= found > 0
    if not enough.any():
        raise ValueError(f"no threshold has a precision of {precision}")
    return s[order][np.where(enough, found, -1).argmax()]


def alarms(X, y, X_new, precision):
    """Return 1 for each new row that raises an alarm, and 0 for the others."""
    folds = StratifiedKFold(5)
    unseen = cross_val_predict(make_model(), X, y, cv=folds, method="predict_proba")[:, 1]
    scores = make_model().fit(X, y).predict_proba(X_new)[:, 1]
    return (scores >= threshold(y, unseen, precision)).astype(int)
