"""You bring each column to the range from 0 to 1. The units are gone, but one wild row now sets
the range: a single value twelve times as large as the others presses all the rest of its column
together, and the column loses its say. The contract asks for mean and standard deviation."""

import numpy as np
from sklearn.metrics import roc_auc_score
from sklearn.model_selection import StratifiedKFold
from sklearn.neighbors import KNeighborsClassifier
from sklearn.preprocessing import MinMaxScaler


def probabilities(X_train, y_train, X_test, k):
    scaler = MinMaxScaler().fit(X_train)
    model = KNeighborsClassifier(n_neighbors=k).fit(scaler.transform(X_train), y_train)
    return model.predict_proba(scaler.transform(X_test))[:, 1]


def cross_auc(X, y, k):
    aucs = []
    for train, test in StratifiedKFold(5).split(X, y):
        p = probabilities(X[train], y[train], X[test], k)
        aucs.append(roc_auc_score(y[test], p))
    return float(np.mean(aucs))
