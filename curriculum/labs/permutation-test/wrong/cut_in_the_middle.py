"""Your program cuts the shuffled numbers in the middle. If the groups were 4 and 9
large, the shuffled ones must be, too: means of small groups scatter more, and that
is part of what chance can do. The first `len(a)` numbers play the part of a."""

import numpy as np


def perm_test(a, b, n, shuffle):
    pot, count = np.concatenate([a, b]), 0
    k = len(pot) // 2
    real = abs(a.mean() - b.mean())
    for _ in range(n):
        x = shuffle(pot)
        count += abs(x[:k].mean() - x[k:].mean()) >= real - 1e-9
    return (1 + count) / (1 + n)
