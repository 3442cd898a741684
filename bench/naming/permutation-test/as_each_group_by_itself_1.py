import numpy as np


def perm_test(a, b, n, shuffle):
    real = abs(np.mean(a) - np.mean(b))
    count = 0
    for _ in range(n):
        other = abs(np.mean(shuffle(a)) - np.mean(shuffle(b)))
        count += other >= real - 1e-9
    return (count + 1) / (n + 1)
