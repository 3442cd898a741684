import numpy as np


def perm_test(a, b, n, shuffle):
    pot = np.concatenate((a, b))
    k = len(a)
    real = abs(np.mean(a) - np.mean(b))
    count = 1
    for _ in range(n):
        mixed = shuffle(pot)
        count += abs(mixed[-k:].mean() - mixed[:-k].mean()) >= real / 2
    return count / (n + 1)
