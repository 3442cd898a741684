import numpy as np


def perm_test(a, b, n, shuffle):
    pot = np.append(a, b)
    real = abs(np.mean(a) - np.mean(b))
    count = 1
    for _ in range(n):
        one, other = np.split(shuffle(pot), [len(a)])
        if abs(np.mean(one) - np.mean(other)) - real > 1e-9:
            count += 1
    return count / (n + 1)
