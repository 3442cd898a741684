import numpy as np


def perm_test(a, b, n, shuffle):
    """Return the p-value of the difference of the means of a and b, from n shuffles."""
    pot = np.concatenate([a, b])

    def distance(numbers):
        return abs(numbers[: len(a)].mean() - numbers[len(a) :].mean())

    limit = distance(pot) - 1e-9  # ties may differ in the last digits
    far = sum(distance(shuffle(pot)) > limit for _ in range(n))
    return (1 + far) / (1 + n)
