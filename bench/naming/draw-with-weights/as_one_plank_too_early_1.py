import numpy as np


def pick(weights, u):
    ends = np.cumsum(weights)
    ends = ends / ends[-1]
    left_behind = (np.asarray(u)[:, None] >= ends[None, :]).sum(axis=1)
    return left_behind - 1


def sample(weights, n, seed):
    rng = np.random.default_rng(seed)
    return pick(weights, rng.random(n))
