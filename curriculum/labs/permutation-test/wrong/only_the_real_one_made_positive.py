"""Your program takes the distance from 0 for the real difference, but not for the
shuffled ones: 4 against -4 in shuffle 3 of the lesson, so it does not count. Half
of the surprising shuffles are lost, and p is about half as large as it should be.
`abs` belongs on both sides."""

import numpy as np


def perm_test(a, b, n, shuffle):
    pot, k, count = np.concatenate([a, b]), len(a), 0
    real = abs(a.mean() - b.mean())
    for _ in range(n):
        x = shuffle(pot)
        count += x[:k].mean() - x[k:].mean() >= real - 1e-9
    return (1 + count) / (1 + n)
