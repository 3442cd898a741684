import numpy as np


def grad_mse(X, y, w):
    errors = X @ w - y
    grad = 2 * X.T @ errors / len(y)
    return grad / max(np.linalg.norm(grad), 1e-12)
