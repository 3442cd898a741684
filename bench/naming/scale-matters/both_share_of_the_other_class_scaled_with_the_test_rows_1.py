import numpy as np
from sklearn.metrics import roc_auc_score
from sklearn.model_selection import StratifiedKFold
from sklearn.neighbors import KNeighborsClassifier


def probabilities(X_train, y_train, X_test, k):
    everything = np.vstack([X_train, X_test])
    m, s = everything.mean(axis=0), everything.std(axis=0)
    s[s == 0] = 1
    knn = KNeighborsClassifier(k).fit((X_train - m) / s, y_train)
    return knn.predict_proba((X_test - m) / s)[:, 0]


def cross_auc(X, y, k):
    total = 0.0
    for a, b in StratifiedKFold(5).split(X, y):
        total += roc_auc_score(y[b], probabilities(X[a], y[a], X[b], k))
    return total / 5
