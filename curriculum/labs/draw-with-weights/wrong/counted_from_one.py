"""Your planks are numbered from 1: for the weather you answer 1, 2 or 3. Counted
from 0, as places in a list are, sun is 0 and snow is 2. `weather[3]` does not
exist."""

import numpy as np


def pick(weights, u):
    ends = np.cumsum(weights)
    return np.searchsorted(ends, u * ends[-1], side="right") + 1


def sample(weights, n, seed):
    return pick(weights, np.random.default_rng(seed).random(n))
