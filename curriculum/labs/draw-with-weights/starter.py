import numpy as np


def pick(weights, u):
    """Return for each u, 0 <= u < 1, the number of the plank on which it lies."""
    # TODO: this takes all planks for equally long
    return np.floor(len(weights) * u).astype(int)


def sample(weights, n, seed):
    """Return n draws, each number with the probability of its weight."""
    # TODO: this disturbs everybody who uses np.random
    np.random.seed(seed)
    return pick(weights, np.random.random(n))
