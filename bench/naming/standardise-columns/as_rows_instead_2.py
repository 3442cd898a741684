import numpy as np


def zscore(X):
    m = X.mean(1)[:, None]
    s = X.std(1)[:, None]
    s[s == 0] = 1
    return np.divide(X - m, s)
