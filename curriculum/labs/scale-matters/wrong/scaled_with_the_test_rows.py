"""You fit the scaler to training and test rows together. With tame data this changes little.
But the test rows are to stand for rows that nobody has seen yet: one wild row among them now
moves the answers about all the others."""

import numpy as np
from sklearn.metrics import roc_auc_score
from sklearn.model_selection import StratifiedKFold
from sklearn.neighbors import KNeighborsClassifier
from sklearn.preprocessing import StandardScaler


def probabilities(X_train, y_train, X_test, k):
    scaler = StandardScaler().fit(np.vstack([X_train, X_test]))
    model = KNeighborsClassifier(n_neighbors=k).fit(scaler.transform(X_train), y_train)
    return model.predict_proba(scaler.transform(X_test))[:, 1]


def cross_auc(X, y, k):
    aucs = []
    for train, test in StratifiedKFold(5).split(X, y):
        p = probabilities(X[train], y[train], X[test], k)
        aucs.append(roc_auc_score(y[test], p))
    return float(np.mean(aucs))
