import numpy as np


def perm_test(a, b, n, shuffle):
    pot = np.concatenate([a, b])
    size = len(a)

    def difference(numbers):
        return numbers[:size].mean() - numbers[size:].mean()

    real = difference(pot)
    hits = sum(difference(shuffle(pot)) >= real - 1e-9 for _ in range(n))
    return (1 + hits) / (1 + n)
