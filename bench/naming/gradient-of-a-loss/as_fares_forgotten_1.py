import numpy as np


def grad_mse(X, y, w):
    predictions = X @ w
    return 2 * X.T @ predictions / len(X)
