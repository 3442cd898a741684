"""The columns keep their scales."""

from sklearn.linear_model import LogisticRegression


def chances(X, y, new):
    return LogisticRegression().fit(X, y).predict_proba(new)[:, 1]
