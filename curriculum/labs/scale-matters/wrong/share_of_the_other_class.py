"""You return the first column of predict_proba: the share of class 0. Its columns are in the
order of the classes, so that of class 1 is the second. Your AUC is 1 minus the right one."""

import numpy as np
from sklearn.metrics import roc_auc_score
from sklearn.model_selection import StratifiedKFold
from sklearn.neighbors import KNeighborsClassifier
from sklearn.preprocessing import StandardScaler


def probabilities(X_train, y_train, X_test, k):
    scaler = StandardScaler().fit(X_train)
    model = KNeighborsClassifier(n_neighbors=k).fit(scaler.transform(X_train), y_train)
    return model.predict_proba(scaler.transform(X_test))[:, 0]


def cross_auc(X, y, k):
    aucs = []
    for train, test in StratifiedKFold(5).split(X, y):
        p = probabilities(X[train], y[train], X[test], k)
        aucs.append(roc_auc_score(y[test], p))
    return float(np.mean(aucs))
