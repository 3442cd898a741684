"""Your program compares sums. With 4 people in one group and 9 in the other, the
larger group has the larger sum whatever the page is like, and shuffling does not
change that. Divide by the size of the group: means."""

import numpy as np


def perm_test(a, b, n, shuffle):
    pot, k, count = np.concatenate([a, b]), len(a), 0
    real = abs(a.sum() - b.sum())
    for _ in range(n):
        x = shuffle(pot)
        count += abs(x[:k].sum() - x[k:].sum()) >= real - 1e-9
    return (1 + count) / (1 + n)
