"""Your program divides the weights by their sum first and adds them up afterwards,
and the additions are rounded. Ten shares of 0.1 end at 0.9999999999999999, which is
also the largest u: no plank is left for it, and you answer plank 10 of 10. Add up
first and divide by the *last of these sums*; the last one is then 1 exactly."""

import numpy as np


def pick(weights, u):
    return np.searchsorted(np.cumsum(weights / weights.sum()), u, side="right")


def sample(weights, n, seed):
    return pick(weights, np.random.default_rng(seed).random(n))
