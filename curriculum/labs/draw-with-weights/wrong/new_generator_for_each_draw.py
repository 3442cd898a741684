"""Your program makes a new generator for each draw, each at the same seed, so each
draw is the first one of that generator: n times the same number. Make the generator
once, before the loop, and let it go on."""

import numpy as np


def pick(weights, u):
    ends = np.cumsum(weights)
    return np.searchsorted(ends, u * ends[-1], side="right")


def sample(weights, n, seed):
    u = np.array([np.random.default_rng(seed).random() for _ in range(n)])
    return pick(weights, u)
