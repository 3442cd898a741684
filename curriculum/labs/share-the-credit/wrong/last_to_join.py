"""Your program gives each column what would be missing without it. A and B then have 20 and 30, together more than the
40 that there are: what they win only together is counted twice."""

import numpy as np


def shapley(value, n):
    """Return for each of n columns what it adds on average, over all orders of joining."""
    everybody = tuple(range(n))
    without = [tuple(j for j in everybody if j != i) for i in everybody]
    return np.array([float(value(everybody) - value(group)) for group in without])


def explain(predict, x, background):
    """Return the mean prediction for the background, and what each column of x adds to it."""

    def value(known):
        mixed = background.copy()
        mixed[:, known] = x[list(known)]
        return predict(mixed).mean()

    return float(value(())), shapley(value, len(x))
