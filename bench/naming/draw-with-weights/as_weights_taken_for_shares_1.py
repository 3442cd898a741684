import numpy as np


def pick(weights, u):
    ends = np.add.accumulate(np.asarray(weights, dtype=float))
    return np.digitize(u, ends)


def sample(weights, n, seed):
    rng = np.random.default_rng(seed)
    return pick(weights, rng.random(n))
