import numpy as np


def pick(weights, u):
    ends = np.cumsum(weights)
    ends = ends / ends[-1]
    return np.array([int((ends <= x).sum()) for x in u], dtype=int)


def sample(weights, n, seed):
    rng = np.random.Generator(np.random.PCG64(seed))
    return rng.choice(len(weights), size=n, p=np.asarray(weights) / np.sum(weights))
