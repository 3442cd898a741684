"""Your program gives what the model predicts for the flat, 56, as the base. The base is where the explanation starts,
before anything is known of the flat: the mean prediction for the background, 20. Base and shares add up to 56."""

from itertools import combinations
from math import comb

import numpy as np


def shapley(value, n):
    """Return for each of n columns what it adds on average, over all orders of joining."""
    sizes = range(n + 1)
    worth = {group: value(group) for size in sizes for group in combinations(range(n), size)}
    shares = np.zeros(n)
    for group in worth:
        for i in group:
            before = tuple(j for j in group if j != i)
            # Of n places i has this one in 1/n of the orders; equally often behind each group.
            shares[i] += (worth[group] - worth[before]) / (n * comb(n - 1, len(before)))
    return shares


def explain(predict, x, background):
    """Return the mean prediction for the background, and what each column of x adds to it."""

    def value(known):
        mixed = background.copy()
        mixed[:, known] = x[list(known)]
        return predict(mixed).mean()

    return float(predict(x[np.newaxis]).mean()), shapley(value, len(x))
