import numpy as np
from sklearn.tree import DecisionTreeClassifier


def make_model():
    """Return a new tree that has learnt nothing yet."""
    return DecisionTreeClassifier(min_samples_leaf=8, random_state=0)


def threshold(y, s, precision):
    """Return the threshold with the highest recall among those with enough precision."""
    # TODO: look at all thresholds
    return 0.5


def alarms(X, y, X_new, precision):
    """Return 1 for each new row that raises an alarm, and 0 for the others."""
    # TODO: choose the threshold on scores of rows that the model has not learnt from
    model = make_model().fit(X, y)
    s = model.predict_proba(X_new)[:, 1]
    return (s >= threshold(y, model.predict_proba(X)[:, 1], precision)).astype(int)
