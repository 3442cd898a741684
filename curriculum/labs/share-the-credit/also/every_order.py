from functools import cache
from itertools import permutations
from math import factorial

import numpy as np


def shapley(value, n):
    """All orders, as the words say; each group is asked for once and remembered."""

    @cache
    def worth(group):
        return value(tuple(group))

    added = [0.0] * n
    for order in permutations(range(n)):
        there = frozenset()
        for player in order:
            added[player] += worth(there | {player}) - worth(there)
            there |= {player}
    return np.array(added) / factorial(n)


def explain(predict, x, background):
    def value(group):
        rows = np.array(
            [[x[j] if j in group else row[j] for j in range(len(x))] for row in background]
        )
        return sum(predict(rows)) / len(rows)

    return np.mean(predict(background)), shapley(value, len(x))
