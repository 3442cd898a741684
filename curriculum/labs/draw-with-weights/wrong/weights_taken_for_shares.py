"""Your program takes it for granted that the weights add up to 1. The weights 1, 2,
1 lie on a line of length 4, and u never gets beyond its first quarter: sun every
day. Multiply u by the last of the sums, or divide the sums by it."""

import numpy as np


def pick(weights, u):
    return np.searchsorted(np.cumsum(weights), u, side="right")


def sample(weights, n, seed):
    return pick(weights, np.random.default_rng(seed).random(n))
