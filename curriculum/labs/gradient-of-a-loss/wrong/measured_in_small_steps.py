"""Your program turns each weight a little, and measures. That is a good test of a gradient,
and it is not the gradient: the difference of two losses that are nearly equal has few digits
left. With errors in the millions the losses are near 10 to the power of 13, and what is
below a hundredth is lost. It also takes two losses for each weight. Use the rule: the mean
of twice the error times the column."""

import numpy as np


def grad_mse(X, y, w):
    """Return the gradient of the mean squared error of X @ w as a prediction of y."""
    steps = 1e-6 * np.eye(len(w))
    return np.array([(loss(X, y, w + s) - loss(X, y, w - s)) / 2e-6 for s in steps])


def loss(X, y, w):
    """Return the mean squared error."""
    return np.mean((X @ w - y) ** 2)
