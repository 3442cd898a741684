"""Your program leaves out the real arrangement: in the lesson 1 / 4, where 2 / 5
was meant. If no shuffle is as far apart, you answer 0: impossible, because it did
not happen in n attempts. The real arrangement is one of those that chance could
have made; count it above the line and below."""

import numpy as np


def perm_test(a, b, n, shuffle):
    pot, k, count = np.concatenate([a, b]), len(a), 0
    real = abs(a.mean() - b.mean())
    for _ in range(n):
        x = shuffle(pot)
        count += abs(x[:k].mean() - x[k:].mean()) >= real - 1e-9
    return count / n
