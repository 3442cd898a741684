import numpy as np


def pick(weights, u):
    ends = np.cumsum(weights)
    return np.searchsorted(ends / ends[-1], u, side="right")


def sample(weights, n, seed):
    u = np.random.default_rng().uniform(size=n)
    return pick(weights, u)
