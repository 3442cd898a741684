"""Your program answers the plank before the right one, and -1 for the first: -1 is
the *last* place of a list, so nobody notices. `searchsorted` on the ends counts the
ends that u has left behind, and that is the number of the plank already."""

import numpy as np


def pick(weights, u):
    ends = np.cumsum(weights)
    return np.searchsorted(ends, u * ends[-1], side="right") - 1


def sample(weights, n, seed):
    return pick(weights, np.random.default_rng(seed).random(n))
