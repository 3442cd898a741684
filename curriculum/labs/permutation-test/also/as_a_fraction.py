from fractions import Fraction

import numpy as np


def perm_test(a, b, n, shuffle):
    """Return the p-value of the difference of the means of a and b, from n shuffles."""
    pot = np.concatenate([a, b])

    def distance(numbers):
        return abs(numbers[: len(a)].mean() - numbers[len(a) :].mean())

    real = distance(pot)
    far = [distance(shuffle(pot)) >= real - 1e-9 for _ in range(n)]
    return Fraction(1 + far.count(True), 1 + n)
