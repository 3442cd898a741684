"""You divide the squares by n - 1. For the areas that gives a standard deviation of 20 and
z-scores of -1, 0, 1, whose own spread is 0.816 and not 1. Here the spread of exactly these rows
is asked for: squares divided by n."""

import numpy as np


def zscore(X):
    varies = X.min(axis=0) != X.max(axis=0)
    varying = X[:, varies]
    scores = np.zeros(X.shape)
    scores[:, varies] = (varying - varying.mean(axis=0)) / varying.std(axis=0, ddof=1)
    return scores
