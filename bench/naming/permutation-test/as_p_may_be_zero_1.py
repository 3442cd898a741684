import numpy as np


def perm_test(a, b, n, shuffle):
    a, b = np.asarray(a, float), np.asarray(b, float)
    both = np.hstack((a, b))
    real = abs(a.mean() - b.mean())
    far = []
    for _ in range(n):
        mixed = shuffle(both)
        far.append(abs(mixed[: len(a)].mean() - mixed[len(a) :].mean()))
    return np.mean(np.array(far) > real - 1e-9)
