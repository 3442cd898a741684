"""Your program counts the shuffles that are *nearer* to 0 than the real groups, and
so answers about 1 - p: the more surprising the groups, the larger your number. The
p-value is the share of arrangements at least as far apart."""

import numpy as np


def perm_test(a, b, n, shuffle):
    pot, k, count = np.concatenate([a, b]), len(a), 0
    real = abs(a.mean() - b.mean())
    for _ in range(n):
        x = shuffle(pot)
        count += abs(x[:k].mean() - x[k:].mean()) <= real + 1e-9
    return (1 + count) / (1 + n)
