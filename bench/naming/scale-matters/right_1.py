import numpy as np
from sklearn.metrics import roc_auc_score
from sklearn.model_selection import StratifiedKFold


def probabilities(X_train, y_train, X_test, k):
    m, s = X_train.mean(axis=0), X_train.std(axis=0)
    s[s == 0] = 1
    A, B = (X_train - m) / s, (X_test - m) / s
    out = []
    for row in B:
        d = ((A - row) ** 2).sum(axis=1)
        out.append(y_train[np.argsort(d, kind="stable")[:k]].mean())
    return np.array(out, dtype=float)


def cross_auc(X, y, k):
    parts = [
        roc_auc_score(y[b], probabilities(X[a], y[a], X[b], k))
        for a, b in StratifiedKFold(5).split(X, y)
    ]
    return sum(parts) / len(parts)
