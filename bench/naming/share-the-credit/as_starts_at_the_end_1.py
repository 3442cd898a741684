import math

import numpy as np


def shapley(value, n):
    worth = {}
    for number in range(2**n):
        group = frozenset(i for i in range(n) if number & (1 << i))
        worth[group] = value(sorted(group))
    shares = [0.0] * n
    for i in range(n):
        for group, w in worth.items():
            if i in group:
                continue
            s = len(group)
            weight = math.factorial(s) * math.factorial(n - 1 - s) / math.factorial(n)
            shares[i] += weight * (worth[group | {i}] - w)
    return np.array(shares)


def explain(predict, x, background):
    def value(group):
        rows = np.array(background, dtype=float)
        for j in group:
            rows[:, j] = x[j]
        return float(np.mean(predict(rows)))

    return float(np.mean(predict(x.reshape(1, -1)))), shapley(value, len(x))
