"""Your program multiplies the values themselves and not their deviations. 20 * 3 +
22 * 5 + 30 * 10 is large because temperatures are large, not because the two
columns move together. Take the mean of each column away first."""

import numpy as np


def moments(X):
    if len(X) < 2:
        raise ValueError("a spread needs at least two rows")
    cov = X.T @ X / (len(X) - 1)
    return X.mean(axis=0), np.diag(cov), cov
