"""Your program sorts the weights, so the number that it answers is a place in the
sorted order. With the weights 1, 2, 1 the first quarter of the line belongs to sun;
sorted downwards, half the line belongs to a plank 0 that is really rain. Leave the
planks in their order."""

import numpy as np


def pick(weights, u):
    ends = np.cumsum(np.sort(weights)[::-1])
    return np.searchsorted(ends, u * ends[-1], side="right")


def sample(weights, n, seed):
    return pick(weights, np.random.default_rng(seed).random(n))
