import numpy as np


def zscore(X):
    means = np.average(X, axis=0)
    centred = X - means
    return centred / np.sqrt(np.mean(centred * centred, axis=0))
