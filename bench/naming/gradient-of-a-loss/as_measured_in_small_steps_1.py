import numpy as np


def loss(X, y, w):
    return np.mean((X @ w - y) ** 2)


def grad_mse(X, y, w):
    """Turn each weight a little up and down, and measure."""
    h = 1e-5
    w = w.astype(float)
    grad = np.zeros(len(w))
    for j in range(len(w)):
        up, down = w.copy(), w.copy()
        up[j] += h
        down[j] -= h
        grad[j] = (loss(X, y, up) - loss(X, y, down)) / (2 * h)
    return grad
