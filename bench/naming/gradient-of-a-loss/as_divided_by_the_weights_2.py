import numpy as np


def grad_mse(X, y, w):
    n = X.shape[1]
    residual = np.dot(X, w) - y
    grad = np.zeros(n)
    for j in range(n):
        grad[j] = 2 * np.sum(residual * X[:, j]) / n
    return grad
