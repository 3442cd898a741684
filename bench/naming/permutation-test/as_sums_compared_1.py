import numpy as np


def perm_test(a, b, n, shuffle):
    pot = np.concatenate((a, b))
    k = len(a)
    real = abs(sum(a) - sum(b))
    count = 1
    for _ in range(n):
        mixed = shuffle(pot)
        if abs(sum(mixed[:k]) - sum(mixed[k:])) > real - 1e-9:
            count += 1
    return count / (n + 1)
