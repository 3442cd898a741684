import numpy as np


def perm_test(a, b, n, shuffle):
    pot = np.concatenate((a, b))
    k = len(a)
    real = abs(np.median(a) - np.median(b))
    count = 1
    for _ in range(n):
        mixed = shuffle(pot)
        count += abs(np.median(mixed[:k]) - np.median(mixed[k:])) >= real - 1e-9
    return count / (n + 1)
