import numpy as np


def pick(weights, u):
    roots = np.sqrt(weights)
    ends = np.cumsum(roots)
    return np.searchsorted(ends, u * ends[-1], side="right")


def sample(weights, n, seed):
    rng = np.random.default_rng(seed)
    return pick(weights, rng.random(n))
