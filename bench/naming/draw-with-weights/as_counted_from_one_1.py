import numpy as np


def pick(weights, u):
    ends = np.cumsum(weights)
    where = np.searchsorted(ends, u * ends[-1], side="right")
    return where + 1


def sample(weights, n, seed):
    rng = np.random.default_rng(seed)
    return pick(weights, rng.random(n))
