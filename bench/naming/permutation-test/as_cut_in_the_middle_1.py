import numpy as np


def perm_test(a, b, n, shuffle):
    pot = np.concatenate((a, b))
    real = abs(np.mean(a) - np.mean(b))
    count = 1
    for _ in range(n):
        one, other = np.array_split(shuffle(pot), 2)
        count += int(abs(one.mean() - other.mean()) >= real - 1e-9)
    return count / (n + 1)
