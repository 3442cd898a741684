"""Your program takes one mean over the whole table: 15 for degrees and sales
together. Then every temperature is far above it and every sale far below, and the
covariance says that they move apart. Each column has its own mean: `axis=0`."""

import numpy as np


def moments(X):
    if len(X) < 2:
        raise ValueError("a spread needs at least two rows")
    D = X - X.mean()
    cov = D.T @ D / (len(X) - 1)
    return np.full(X.shape[1], X.mean()), np.diag(cov), cov
