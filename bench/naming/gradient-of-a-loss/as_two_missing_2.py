import numpy as np


def grad_mse(X, y, w):
    n, d = X.shape
    slopes = []
    for j in range(d):
        total = 0.0
        for i in range(n):
            total += (float(X[i] @ w) - float(y[i])) * float(X[i, j])
        slopes.append(total / n)
    return np.array(slopes)
