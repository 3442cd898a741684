import numpy as np


def grad_mse(X, y, w):
    table = 2 * (X @ w - y)[:, None] * X
    rows, columns = table.shape
    gradient = np.zeros(columns)
    for row in table:
        gradient += row
    return gradient / (rows * columns)
