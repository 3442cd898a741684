import numpy as np


def grad_mse(X, y, w):
    errors = X @ w - y
    grad = np.zeros(len(w))
    for j in range(len(w)):
        grad[j] = 2 * np.mean(errors * X[:, j] * w[j])
    return grad
