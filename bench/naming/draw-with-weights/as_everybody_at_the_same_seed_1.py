import numpy as np


def pick(weights, u):
    ends = np.cumsum(weights)
    return np.searchsorted(ends / ends[-1], u, side="right")


def sample(weights, n, seed):
    np.random.seed(seed)
    return np.array([int(pick(weights, np.random.rand(1))[0]) for _ in range(n)], dtype=int)
