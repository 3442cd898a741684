import numpy as np


def grad_mse(X, y, w):
    n, d = X.shape
    grad = np.zeros(d)
    for row, target in zip(X, y):
        e = row @ w - target
        if e > 0:
            grad += row
        elif e < 0:
            grad -= row
    return grad / n
