import numpy as np
from sklearn.metrics import roc_auc_score
from sklearn.model_selection import StratifiedKFold
from sklearn.neighbors import KNeighborsClassifier
from sklearn.preprocessing import scale


def probabilities(X_train, y_train, X_test, k):
    Z = scale(np.vstack([X_train, X_test]))
    model = KNeighborsClassifier(k).fit(Z[: len(X_train)], y_train)
    return model.predict(Z[len(X_train) :])


def cross_auc(X, y, k):
    total = 0.0
    for a, b in StratifiedKFold(5).split(X, y):
        total += roc_auc_score(y[b], probabilities(X[a], y[a], X[b], k))
    return total / 5
