"""Your draws are right and repeatable, but `random.seed(seed)` sets the generator
that the whole program shares. A colleague who shuffles cards with `random` gets the
same cards after each of your calls. Make a generator of your own:
`random.Random(seed)`, or NumPy's `default_rng(seed)`."""

import random

import numpy as np


def pick(weights, u):
    ends = np.cumsum(weights)
    return np.searchsorted(ends, u * ends[-1], side="right")


def sample(weights, n, seed):
    random.seed(seed)
    return pick(weights, np.array([random.random() for _ in range(n)]))
