import numpy as np


def shapley(value, n):
    memory = {}

    def worth(members):
        key = tuple(sorted(members))
        if key not in memory:
            memory[key] = value(key)
        return memory[key]

    shares = []
    for i in range(n):
        others = [j for j in range(n) if j != i]
        first = worth([i]) - worth([])
        last = worth(range(n)) - worth(others)
        shares.append((first + last) / 2)
    return np.array(shares)


def explain(predict, x, background):
    d = len(x)

    def value(group):
        known = [j in group for j in range(d)]
        mixed = np.where(known, x, background)
        answers = predict(mixed)
        return sum(answers) / len(answers)

    base = sum(predict(background)) / len(background)
    return base, shapley(value, d)
