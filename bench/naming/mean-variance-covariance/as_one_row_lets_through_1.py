import numpy as np


def moments(X):
    n = np.shape(X)[0]
    mean = np.mean(X, axis=0)
    off = X - mean
    with np.errstate(all="ignore"):
        cov = (off.T @ off) / np.float64(n - 1)
    return mean, np.diag(cov), cov
