from bisect import bisect_right
from itertools import accumulate

import numpy as np


def pick(weights, u):
    """Return for each u, 0 <= u < 1, the number of the plank on which it lies."""
    *_, length = ends = list(accumulate(weights.tolist()))
    return np.array([bisect_right(ends, x * length) for x in u], dtype=int)


def sample(weights, n, seed):
    """Return n draws, each number with the probability of its weight."""
    own = np.random.RandomState(seed)
    return pick(weights, own.uniform(size=n))
