import numpy as np


def ridge(X, y, weight):
    """Return the slopes and the intercept that minimise errors plus squared slopes."""
    # TODO: these are the slopes of least squares
    A = X - X.mean(axis=0)
    slopes = np.linalg.lstsq(A, y - y.mean(), rcond=None)[0]
    return slopes, float(y.mean() - X.mean(axis=0) @ slopes)


def lasso(X, y, weight, rounds):
    """Return slopes and intercept after some rounds of minimising errors plus sizes of slopes."""
    raise NotImplementedError("which column is first?")  # TODO
