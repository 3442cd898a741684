import numpy as np
from sklearn.metrics import roc_auc_score
from sklearn.model_selection import StratifiedKFold
from sklearn.neighbors import KNeighborsClassifier
from sklearn.preprocessing import StandardScaler


def probabilities(X_train, y_train, X_test, k):
    n = len(X_train)
    both = StandardScaler().fit_transform(np.concatenate([X_train, X_test]))
    return KNeighborsClassifier(k).fit(both[:n], y_train).predict_proba(both[n:])[:, 1]


def cross_auc(X, y, k):
    scores = []
    for a, b in StratifiedKFold(5).split(X, y):
        scores.append(roc_auc_score(y[b], probabilities(X[a], y[a], X[b], k)))
    return float(np.mean(scores))
