import numpy as np


def perm_test(a, b, n, shuffle):
    pot = np.concatenate((a, b)).astype(float)
    rows = np.array([pot] + [shuffle(pot) for _ in range(n)])
    far = np.abs(rows[:, : len(a)].mean(axis=1) - rows[:, len(a) :].mean(axis=1))
    return float(np.mean(far > abs(np.mean(a) - np.mean(b)) - 1e-9))
