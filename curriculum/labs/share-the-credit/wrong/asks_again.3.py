from itertools import permutations

import numpy as np


def shapley(value, n):
    known = {}

    def worth(group):
        if group not in known:
            known[group] = value(group)
        return known[group]

    shares, count = np.zeros(n), 0
    for order in permutations(range(n)):
        for k, i in enumerate(order):
            shares[i] += worth(order[: k + 1]) - worth(order[:k])
        count += 1
    return shares / count


def explain(predict, x, background):
    def value(known):
        mixed = background.copy()
        mixed[:, list(known)] = x[list(known)]
        return predict(mixed).mean()

    return float(value([])), shapley(value, len(x))
