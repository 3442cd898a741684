import numpy as np


def grad_mse(X, y, w):
    """Return the gradient of the mean squared error of X @ w as a prediction of y."""
    slopes = [0.0] * len(w)
    for row, target in zip(X, y, strict=True):
        error = sum(x * weight for x, weight in zip(row, w, strict=True)) - target
        for j, x in enumerate(row):
            slopes[j] += 2 * error * x
    return np.array(slopes) / len(y)
