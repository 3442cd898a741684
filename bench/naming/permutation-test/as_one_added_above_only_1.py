import numpy as np


def perm_test(a, b, n, shuffle):
    pot = np.concatenate((a, b))
    distance = lambda x: abs(x[: len(a)].mean() - x[len(a) :].mean())  # noqa: E731
    far = [distance(pot)] + [distance(shuffle(pot)) for _ in range(n)]
    return sum(x >= far[0] - 1e-9 for x in far) / n
