import numpy as np


def grad_mse(X, y, w):
    gradient = np.zeros(X.shape[1])
    for x, target in zip(X, y):
        error = x @ w - target
        gradient = gradient + 2 * error * x
    return gradient
