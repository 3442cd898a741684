"""Your program begins at the same seed whatever it is told. Who repeats a
simulation with ten seeds gets ten times the same one and believes that there is no
spread. Pass the seed on: `default_rng(seed)`."""

import numpy as np


def pick(weights, u):
    ends = np.cumsum(weights)
    return np.searchsorted(ends, u * ends[-1], side="right")


def sample(weights, n, seed):
    return pick(weights, np.random.default_rng(0).random(n))
