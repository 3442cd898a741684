import numpy as np


def zscore(X):
    s = np.sqrt(X.var(axis=0) + 1e-12)
    return (X - X.mean(axis=0)) / s
