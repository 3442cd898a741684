import numpy as np


def grad_mse(X, y, w):
    errors = X @ w - y
    slopes = np.zeros_like(w)
    for j in range(len(w)):
        slopes[j] = 2 * np.mean(errors * X[:, j])
    return slopes
