import numpy as np


def perm_test(a, b, n, shuffle):
    pot = np.concatenate((a, b))
    k = len(a)
    real = abs(np.mean(a) - np.mean(b))
    count = 1
    for _ in range(n):
        pot = shuffle(pot)
        count += abs(pot[:k].mean() - pot[k:].mean()) >= real - 1e-9
    return 1 - count / (n + 1)
