import numpy as np


def zscore(X):
    Z = X - X.mean(axis=0)
    for j in range(X.shape[1]):
        s = X[:, j].std()
        if s != 0:
            Z[:, j] = Z[:, j] / s
    return Z
