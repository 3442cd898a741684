"""Your program counts shuffles with a difference as large as the real one and
leaves out those that are as far on the other side. In the lesson, shuffle 3 has the
difference -4 and is as surprising as the real 4. If b has the larger mean, nearly
every shuffle counts and p comes near 1. Compare distances from 0: `abs`."""

import numpy as np


def perm_test(a, b, n, shuffle):
    pot, k, count = np.concatenate([a, b]), len(a), 0
    real = a.mean() - b.mean()
    for _ in range(n):
        x = shuffle(pot)
        count += x[:k].mean() - x[k:].mean() >= real - 1e-9
    return (1 + count) / (1 + n)
