import numpy as np


def grad_mse(X, y, w):
    n, d = X.shape
    total = 0.0
    for i in range(n):
        total += 2 * (np.dot(X[i], w) - y[i])
    grad = np.zeros(d)
    for j in range(d):
        grad[j] = total / n
    return grad
