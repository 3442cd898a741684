import math

import numpy as np


def zscore(X):
    out = []
    for column in zip(*X.tolist()):
        m = sum(column) / len(column)
        s = math.sqrt(sum((x - m) ** 2 for x in column) / len(column))
        out.append([(x - m) / s for x in column])
    return np.array(out).T
