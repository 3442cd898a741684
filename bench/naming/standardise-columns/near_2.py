import numpy as np


def zscore(X):
    varies = X.min(axis=0) != X.max(axis=0)
    Z = np.zeros(X.shape)
    V = X[:, varies]
    Z[:, varies] = (V - np.median(V, axis=0)) / V.std(axis=0)
    return Z
