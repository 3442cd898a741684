import numpy as np


def grad_mse(X, y, w):
    errors = X @ w - y
    return 2 * X @ errors / len(y)
