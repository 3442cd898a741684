import numpy as np


def grad_mse(X, y, w):
    slopes = []
    errors = [float(row @ w - target) for row, target in zip(X, y)]
    for j in range(X.shape[1]):
        slopes.append(sum(e * float(x) for e, x in zip(errors, X[:, j])))
    return np.array(slopes)
