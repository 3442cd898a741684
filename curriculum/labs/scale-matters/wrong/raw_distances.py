"""Your neighbours are still those of the raw data. Dividing all columns by the same number
shrinks every distance by the same factor, and taking the means away changes no distance at all:
the order stays, the two areas keep 99 % of the say, and the AUC does not move. Each column
needs a divisor of its own."""

import numpy as np
from sklearn.metrics import roc_auc_score
from sklearn.model_selection import StratifiedKFold
from sklearn.neighbors import KNeighborsClassifier


def probabilities(X_train, y_train, X_test, k):
    largest = X_train.max()
    model = KNeighborsClassifier(n_neighbors=k).fit(X_train / largest, y_train)
    return model.predict_proba(X_test / largest)[:, 1]


def cross_auc(X, y, k):
    aucs = []
    for train, test in StratifiedKFold(5).split(X, y):
        p = probabilities(X[train], y[train], X[test], k)
        aucs.append(roc_auc_score(y[test], p))
    return float(np.mean(aucs))
