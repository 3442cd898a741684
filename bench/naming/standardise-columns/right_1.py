import numpy as np


def zscore(X):
    Z = np.zeros(X.shape)
    for j in range(X.shape[1]):
        column = X[:, j].astype(float)
        if len(np.unique(column)) > 1:
            d = column - column.mean()
            Z[:, j] = d / np.sqrt((d * d).mean())
    return Z
