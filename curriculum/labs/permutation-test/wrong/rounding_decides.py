"""Your program compares with `>=` and nothing else. The same numbers, added in
another order, may differ in the sixteenth digit: 0.1 + 0.2 + 0.3 is
0.6000000000000001, and 0.3 + 0.2 + 0.1 is 0.6. Then a tie is lost, by luck.
Subtract a small tolerance from the real distance before you compare."""

import numpy as np


def perm_test(a, b, n, shuffle):
    pot, k, count = np.concatenate([a, b]), len(a), 0
    real = abs(a.mean() - b.mean())
    for _ in range(n):
        x = shuffle(pot)
        count += abs(x[:k].mean() - x[k:].mean()) >= real
    return (1 + count) / (1 + n)
