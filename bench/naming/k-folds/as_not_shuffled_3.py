from sklearn.model_selection import KFold
import numpy as np


def folds(n, k, seed):
    if k < 2 or k > n:
        raise ValueError("k")
    return [(a, b) for a, b in KFold(k).split(np.zeros(n))]
