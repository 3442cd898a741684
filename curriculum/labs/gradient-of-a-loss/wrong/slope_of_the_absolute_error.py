"""Your program lets each row pull with the sign of its error only: (-0.25, -1.5)
for the taxi rides. That is the gradient of the mean *absolute* error. Here the
errors are squared, so an error of -4 pulls four times as hard as an error of -1."""

import numpy as np


def grad_mse(X, y, w):
    return X.T @ np.sign(X @ w - y) / len(y)
