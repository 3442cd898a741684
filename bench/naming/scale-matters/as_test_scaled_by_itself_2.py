import numpy as np
from sklearn.metrics import roc_auc_score
from sklearn.model_selection import StratifiedKFold
from sklearn.neighbors import KNeighborsClassifier


def z(X):
    s = X.std(axis=0)
    s[s == 0] = 1
    return (X - X.mean(axis=0)) / s


def probabilities(X_train, y_train, X_test, k):
    knn = KNeighborsClassifier(k).fit(z(X_train), y_train)
    return knn.predict_proba(z(X_test))[:, 1]


def cross_auc(X, y, k):
    scores = []
    for a, b in StratifiedKFold(5).split(X, y):
        scores.append(roc_auc_score(y[b], probabilities(X[a], y[a], X[b], k)))
    return float(np.mean(scores))
