import numpy as np


def pick(weights, u):
    """Return for each u, 0 <= u < 1, the number of the plank on which it lies."""
    ends = np.cumsum(weights) / np.cumsum(weights)[-1]
    # The number of a plank is the number of ends that lie at or before the place.
    return (u[:, np.newaxis] >= ends).sum(axis=1)


def sample(weights, n, seed):
    """Return n draws, each number with the probability of its weight."""
    generator = np.random.Generator(np.random.MT19937(seed))
    return generator.choice(len(weights), size=n, p=weights / weights.sum())
