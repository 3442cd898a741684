import numpy as np


def running_total(xs):
    return np.cumsum(xs).tolist() if len(xs) > 0 else []
