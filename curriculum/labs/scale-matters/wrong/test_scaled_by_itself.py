"""You fit a second scaler to the test rows. A single new row then always becomes (0, 0), and
what you say about one patient depends on who else is asked about. Fit the scaler to the
training rows, and apply the same numbers to the test rows."""

import numpy as np
from sklearn.metrics import roc_auc_score
from sklearn.model_selection import StratifiedKFold
from sklearn.neighbors import KNeighborsClassifier
from sklearn.preprocessing import StandardScaler


def probabilities(X_train, y_train, X_test, k):
    scaler = StandardScaler().fit(X_train)
    model = KNeighborsClassifier(n_neighbors=k).fit(scaler.transform(X_train), y_train)
    return model.predict_proba(StandardScaler().fit_transform(X_test))[:, 1]


def cross_auc(X, y, k):
    aucs = []
    for train, test in StratifiedKFold(5).split(X, y):
        p = probabilities(X[train], y[train], X[test], k)
        aucs.append(roc_auc_score(y[test], p))
    return float(np.mean(aucs))
