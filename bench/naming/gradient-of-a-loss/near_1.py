import numpy as np


def grad_mse(X, y, w):
    n = len(y)
    errors = X @ w - y
    return 2 * X.T @ errors / max(n - 1, 1)
