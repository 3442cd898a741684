import numpy as np


def zscore(X):
    means = X.mean(axis=0)
    variance = (X**2).mean(axis=0) - means**2
    varies = X.min(axis=0) != X.max(axis=0)
    Z = np.zeros(X.shape)
    Z[:, varies] = (X - means)[:, varies] / np.sqrt(np.abs(variance[varies]))
    return Z
