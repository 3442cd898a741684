import numpy as np


def grad_mse(X, y, w):
    """Return the gradient of the mean squared error of X @ w as a prediction of y."""
    # L(w) = (w X'X w - 2 w X'y + y'y) / n
    XX, Xy = np.einsum("ij,ik->jk", X, X), np.einsum("ij,i->j", X, y)
    return (2 * XX @ w - 2 * Xy) / X.shape[0]
