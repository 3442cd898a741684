"""Your program gives the first `len(b)` of the shuffled numbers to b. By chance
alone that would be as good, but here it was agreed that the first `len(a)` play the
part of a, so that two programs with the same shuffles give the same p."""

import numpy as np


def perm_test(a, b, n, shuffle):
    pot, k, count = np.concatenate([b, a]), len(b), 0
    real = abs(a.mean() - b.mean())
    for _ in range(n):
        x = shuffle(pot)
        count += abs(x[k:].mean() - x[:k].mean()) >= real - 1e-9
    return (1 + count) / (1 + n)
