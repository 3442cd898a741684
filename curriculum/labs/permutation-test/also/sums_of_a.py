from fractions import Fraction

import numpy as np


def perm_test(a, b, n, shuffle):
    """Return the p-value of the difference of the means of a and b, from n shuffles."""
    total = sum(map(Fraction, a.tolist())) + sum(map(Fraction, b.tolist()))
    expected = total * len(a) / (len(a) + len(b))

    # The total is fixed, so the sum of the first group alone says how far the means differ.
    # Fractions do not round: a tie is a tie.
    def distance(numbers):
        return abs(sum(map(Fraction, numbers)) - expected)

    real, count, pot = distance(a.tolist()), 1, None
    for _ in range(n):
        pot = shuffle(np.concatenate([a, b]) if pot is None else pot)
        count += distance(pot.tolist()[: len(a)]) >= real
    return count / (n + 1)
