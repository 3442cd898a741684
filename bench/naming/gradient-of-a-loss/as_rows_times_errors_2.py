import numpy as np


def grad_mse(X, y, w):
    n = len(y)
    predictions = np.dot(X, w)
    errors = predictions - y
    return (2 / n) * np.dot(X, errors)
