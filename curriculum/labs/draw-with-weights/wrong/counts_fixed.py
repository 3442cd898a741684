"""Your program works out how often each number has to come, and shuffles. Twenty draws from two
equal weights are then always ten and ten, as no coin does it: once ten of one kind are out,
the rest is certain. Each draw needs a random number of its own: `rng.random(n)`."""

import numpy as np


def pick(weights, u):
    ends = np.cumsum(weights)
    return np.searchsorted(ends, u * ends[-1], side="right")


def sample(weights, n, seed):
    evenly = (np.arange(n) + 0.5) / max(n, 1)
    return np.random.default_rng(seed).permutation(pick(weights, evenly))
