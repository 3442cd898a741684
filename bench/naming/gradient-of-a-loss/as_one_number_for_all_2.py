import numpy as np


def grad_mse(X, y, w):
    errors = X @ w - y
    slopes = []
    for j in range(X.shape[1]):
        slopes.append(np.mean(2 * errors * X[:, j]))
    return sum(slopes) / len(slopes)
