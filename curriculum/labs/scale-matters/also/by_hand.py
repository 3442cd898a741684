import numpy as np
from sklearn.metrics import roc_auc_score
from sklearn.model_selection import StratifiedKFold


def probabilities(X_train, y_train, X_test, k):
    """Return for each test row the share of class 1 among its k nearest training rows."""
    mean, spread = X_train.mean(axis=0), X_train.std(axis=0, ddof=1)
    kept = X_train.max(axis=0) > X_train.min(axis=0)
    known = ((X_train - mean) / np.where(kept, spread, 1))[:, kept]
    asked = ((X_test - mean) / np.where(kept, spread, 1))[:, kept]
    shares = []
    for row in asked:
        distances = np.linalg.norm(known - row, axis=1)
        shares.append(y_train[np.argsort(distances, kind="stable")[:k]].mean())
    return np.array(shares)


def cross_auc(X, y, k):
    """Return the mean ROC-AUC over five folds, each predicted from the other four."""
    total = 0.0
    for train, test in StratifiedKFold(5).split(X, y):
        total += roc_auc_score(y[test], probabilities(X[train], y[train], X[test], k))
    return total / 5
