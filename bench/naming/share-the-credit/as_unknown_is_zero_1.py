from itertools import permutations

import numpy as np


def shapley(value, n):
    memory = {}

    def worth(members):
        key = tuple(sorted(members))
        if key not in memory:
            memory[key] = value(key)
        return memory[key]

    total = np.zeros(n)
    orders = list(permutations(range(n)))
    for order in orders:
        for place, player in enumerate(order):
            total[player] += worth(order[: place + 1]) - worth(order[:place])
    return total / len(orders)


def explain(predict, x, background):
    d = len(x)

    def value(group):
        known = [j in group for j in range(d)]
        mixed = np.where(known, x, 0.0 * background)
        answers = predict(mixed)
        return sum(answers) / len(answers)

    base = sum(predict(background)) / len(background)
    return base, shapley(value, d)
