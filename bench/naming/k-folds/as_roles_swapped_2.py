from sklearn.model_selection import KFold
import numpy as np


def folds(n, k, seed):
    if k < 2 or k > n:
        raise ValueError("k")
    cut = KFold(k, shuffle=True, random_state=seed)
    return [(test, train) for train, test in cut.split(np.zeros((n, 1)))]
