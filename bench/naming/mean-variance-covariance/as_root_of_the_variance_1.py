import numpy as np


def moments(X):
    if len(X) < 2:
        raise ValueError("at least two rows")
    off = X - X.mean(axis=0)
    cov = off.T.dot(off) / (len(X) - 1)
    return X.mean(axis=0), np.sqrt(np.diag(cov)), cov
