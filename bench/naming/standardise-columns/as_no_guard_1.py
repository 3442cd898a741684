import numpy as np


def zscore(X):
    Z = np.empty(X.shape)
    for j in range(X.shape[1]):
        Z[:, j] = (X[:, j] - X[:, j].mean()) / X[:, j].std()
    return Z
