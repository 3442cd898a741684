"""You take one mean and one standard deviation of the whole table. Areas and rooms are thrown
together (the mean of 40, 60, 80, 1, 2, 3 and three times 7 is 23), and large columns still
outweigh small ones. Without axis=0 NumPy reduces everything to a single number."""

import numpy as np


def zscore(X):
    constant = X.min(axis=0) == X.max(axis=0)
    return np.where(constant, 0.0, (X - X.mean()) / np.where(constant, 1.0, X.std()))
