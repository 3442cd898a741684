import numpy as np


def zscore(X):
    Z = np.zeros(X.shape)
    for j in range(X.shape[1]):
        s = X[:, j].std()
        Z[:, j] = (X[:, j] - X[:, j].mean()) / (s + 1e-6)
    return Z
