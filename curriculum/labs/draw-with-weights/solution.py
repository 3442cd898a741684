import numpy as np


def pick(weights, u):
    """Return for each u, 0 <= u < 1, the number of the plank on which it lies."""
    ends = np.cumsum(weights)
    # "right": a place at a joint is behind it.
    return np.searchsorted(ends, u * ends[-1], side="right")


def sample(weights, n, seed):
    """Return n draws, each number with the probability of its weight."""
    return pick(weights, np.random.default_rng(seed).random(n))
