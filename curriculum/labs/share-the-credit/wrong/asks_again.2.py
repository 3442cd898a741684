from itertools import permutations

import numpy as np


def shapley(value, n):
    shares, count = np.zeros(n), 0
    for order in permutations(range(n)):
        before = []
        for i in order:
            shares[i] += value(before + [i]) - value(before)
            before = before + [i]
        count += 1
    return shares / count


def explain(predict, x, background):
    def value(known):
        mixed = background.copy()
        mixed[:, list(known)] = x[list(known)]
        return predict(mixed).mean()

    return float(value([])), shapley(value, len(x))
