import numpy as np


def grad_mse(X, y, w):
    grad = w.copy()
    grad[:] = 2 * (X.T @ (X @ w - y)) / len(y)
    return grad
