"""You weight the frauds up and raise an alarm from 0.5. The weights push all scores up, as if half of
the payments were frauds, and 0.5 then stands for a much smaller risk: a precision of 0.27 on the
payments of the lesson. Leave the weights away and let `threshold` choose."""

import numpy as np
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
    scores = make_model().set_params(class_weight="balanced").fit(X, y).predict_proba(X_new)[:, 1]
    return (scores >= 0.5).astype(int)
