"""Your program never uses the seed: `default_rng()` begins somewhere else at each
call, and nobody can repeat your result. Pass the seed on: `default_rng(seed)`."""

import numpy as np


def pick(weights, u):
    ends = np.cumsum(weights)
    return np.searchsorted(ends, u * ends[-1], side="right")


def sample(weights, n, seed):
    return pick(weights, np.random.default_rng().random(n))
