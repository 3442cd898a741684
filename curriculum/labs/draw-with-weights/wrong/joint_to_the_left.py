"""Your program gives a joint to the plank that ends there. With the weights 0, 2, 2
and u = 0 it picks plank 0, which has the weight 0 and should never be drawn. A
random u can be 0 and is never 1, so each plank must own its left end:
`side="right"` in `searchsorted`, or `u < end` and not `u <= end` in a loop."""

import numpy as np


def pick(weights, u):
    ends = np.cumsum(weights)
    return np.searchsorted(ends, u * ends[-1])


def sample(weights, n, seed):
    return pick(weights, np.random.default_rng(seed).random(n))
