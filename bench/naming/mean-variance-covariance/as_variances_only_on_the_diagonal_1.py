import numpy as np


def moments(X):
    if X.shape[0] < 2:
        raise ValueError("at least two rows")
    mean = X.mean(axis=0)
    var = X.var(axis=0, ddof=1)
    cov = np.zeros((len(var), len(var)))
    for i, v in enumerate(var):
        cov[i, i] = v
    return mean, var, cov
