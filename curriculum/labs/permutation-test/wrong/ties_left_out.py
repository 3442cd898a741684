"""Your program counts only shuffles that are *further* apart than the real groups.
A tie is as surprising, and in small groups ties are most of what there is: of the
20 ways to share out the six numbers of the lesson none is further apart, and two
are equally far. Count "at least as far"."""

import numpy as np


def perm_test(a, b, n, shuffle):
    pot, k, count = np.concatenate([a, b]), len(a), 0
    real = abs(a.mean() - b.mean())
    for _ in range(n):
        x = shuffle(pot)
        count += abs(x[:k].mean() - x[k:].mean()) > real + 1e-9
    return (1 + count) / (1 + n)
