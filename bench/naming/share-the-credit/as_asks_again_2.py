import math
from itertools import combinations

import numpy as np


def shapley(value, n):
    shares = np.zeros(n)
    for i in range(n):
        others = [j for j in range(n) if j != i]
        for s in range(n):
            for group in combinations(others, s):
                gain = value(group + (i,)) - value(group)
                shares[i] += gain / n / math.comb(n - 1, s)
    return shares


def explain(predict, x, background):
    def value(group):
        rows = background.copy()
        for j in group:
            rows[:, j] = x[j]
        return np.mean(predict(rows))

    return value(()), shapley(value, len(x))
