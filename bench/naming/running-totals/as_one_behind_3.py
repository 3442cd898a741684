import numpy as np


def running_total(xs):
    a = np.asarray(xs)
    return list((np.cumsum(a) - a).tolist())
