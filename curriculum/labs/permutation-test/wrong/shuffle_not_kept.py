"""Your program calls `shuffle(pot)` and goes on with `pot`, which is still in its
old order: each of your arrangements is the real one, and p is always 1. This
`shuffle` returns a new array, as `rng.permutation` does; `rng.shuffle`, which
changes its argument, works the other way. Give the answer a name."""

import numpy as np


def perm_test(a, b, n, shuffle):
    pot, k, count = np.concatenate([a, b]), len(a), 0
    real = abs(a.mean() - b.mean())
    for _ in range(n):
        shuffle(pot)
        count += abs(pot[:k].mean() - pot[k:].mean()) >= real - 1e-9
    return (1 + count) / (1 + n)
