import numpy as np


def grad_mse(X, y, w):
    misses = np.subtract(y, np.matmul(X, w))
    return (2 * misses.reshape(-1, 1) * X).mean(axis=0)
