"""Your program takes shuffles for ties that are only nearly as far apart as the
real groups: `np.isclose` and `round` are generous if they are not told otherwise,
five digits for the one, as many as you write for the other. The tolerance is there
for rounding in the sixteenth digit; one billionth is plenty."""

import numpy as np


def perm_test(a, b, n, shuffle):
    pot, k, count = np.concatenate([a, b]), len(a), 0
    real = abs(a.mean() - b.mean())
    for _ in range(n):
        x = shuffle(pot)
        far = abs(x[:k].mean() - x[k:].mean())
        count += far > real or np.isclose(far, real, atol=1e-5)
    return (1 + count) / (1 + n)
