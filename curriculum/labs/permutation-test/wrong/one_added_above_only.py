"""Your program counts the real arrangement above the line and not below: in the
lesson 2 / 4, where 2 / 5 was meant. If all shuffles are as far apart as the real
groups, that gives a p-value above 1."""

import numpy as np


def perm_test(a, b, n, shuffle):
    pot, k, count = np.concatenate([a, b]), len(a), 0
    real = abs(a.mean() - b.mean())
    for _ in range(n):
        x = shuffle(pot)
        count += abs(x[:k].mean() - x[k:].mean()) >= real - 1e-9
    return (1 + count) / n
