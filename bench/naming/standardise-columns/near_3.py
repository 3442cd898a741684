import numpy as np


def zscore(X):
    varies = X.min(axis=0) != X.max(axis=0)
    Z = np.zeros(X.shape)
    V = X[:, varies]
    Z[:, varies] = (V - V.mean(axis=0)) / np.abs(V - V.mean(axis=0)).mean(axis=0)
    return Z
