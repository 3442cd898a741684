import numpy as np


def zscore(X):
    n, d = X.shape
    Z = np.zeros((n, d))
    for j in range(d):
        column = X[:, j]
        if (column == column[0]).all():
            continue
        m = column.sum() / n
        variance = ((column - m) ** 2).sum() / (n - 1)
        Z[:, j] = (column - m) / np.sqrt(variance)
    return Z
