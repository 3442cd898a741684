"""Your program pushes a u that found no plank onto the last one. If the last weight
is 0, something is drawn that should never be. The cause lies earlier: the sums of
the shares end a hair below 1. Divide the sums by the last of them, and every u
finds its plank."""

import numpy as np


def pick(weights, u):
    ends = np.cumsum(weights / weights.sum())
    return np.minimum(np.searchsorted(ends, u, side="right"), len(weights) - 1)


def sample(weights, n, seed):
    return pick(weights, np.random.default_rng(seed).random(n))
