"""Your program takes the mean over everything, so one number is left for all
weights: -6.5 for the taxi rides, the mean of -2.5 and -10.5. Each weight needs a
slope of its own, to be turned by itself. Let only the rows disappear:
`mean(axis=0)`."""

import numpy as np


def grad_mse(X, y, w):
    errors = X @ w - y
    return np.mean(2 * errors[:, np.newaxis] * X)
