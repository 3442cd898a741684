import numpy as np


def grad_mse(X, y, w):
    """Return the gradient of the mean squared error of X @ w as a prediction of y."""

    def loss(weights):
        return np.mean(np.square(X @ weights - y))

    # The loss is a parabola in each weight: for it the central difference is exact, for any step.
    return np.array([(loss(w + step) - loss(w - step)) / 2 for step in np.eye(len(w))])
