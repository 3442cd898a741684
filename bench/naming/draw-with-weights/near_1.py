import numpy as np


def pick(weights, u):
    ends = np.cumsum(weights[::-1])
    return np.searchsorted(ends, u * ends[-1], side="right")


def sample(weights, n, seed):
    rng = np.random.default_rng(seed)
    return pick(weights, rng.random(n))
