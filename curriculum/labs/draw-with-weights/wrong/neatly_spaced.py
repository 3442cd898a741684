"""Your program draws a single random number and spreads the others evenly over the
line. The shares are right, but the draws come in order: all the sun, then all the
rain, then all the snow. Each draw needs a random number of its own:
`rng.random(n)`."""

import numpy as np


def pick(weights, u):
    ends = np.cumsum(weights)
    return np.searchsorted(ends, u * ends[-1], side="right")


def sample(weights, n, seed):
    shift = np.random.default_rng(seed).random()
    return pick(weights, (np.arange(n) + shift) / n)
