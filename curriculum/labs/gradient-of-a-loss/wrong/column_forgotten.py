"""Your program forgets how fast the error changes: it takes twice the mean error
for every weight, (-2.5, -2.5) for the taxi rides. That is right for the base fee,
whose column is all ones. When the price of a kilometre grows, the error of a ride
of 4 km grows four times as fast as that of a ride of 1 km: multiply by the
column."""

import numpy as np


def grad_mse(X, y, w):
    return np.full(len(w), 2 * np.mean(X @ w - y))
