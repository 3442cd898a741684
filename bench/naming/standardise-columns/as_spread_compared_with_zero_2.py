import numpy as np


def zscore(X):
    s = X.std(axis=0)
    Z = np.zeros(X.shape)
    ok = s > 0
    Z[:, ok] = (X[:, ok] - X[:, ok].mean(axis=0)) / s[ok]
    return Z
