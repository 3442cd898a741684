import numpy as np


def grad_mse(X, y, w):
    errors = y - X @ w
    return 2 * X.T @ errors / len(y)
