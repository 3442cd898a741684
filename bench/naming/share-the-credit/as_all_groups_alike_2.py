from itertools import combinations

import numpy as np


def shapley(value, n):
    groups = [g for size in range(n + 1) for g in combinations(range(n), size)]
    worth = {g: value(g) for g in groups}
    answer = []
    for i in range(n):
        added = [worth[tuple(sorted(g + (i,)))] - worth[g] for g in groups if i not in g]
        answer.append(np.mean(added))
    return np.array(answer)


def explain(predict, x, background):
    def value(group):
        rows = [[x[j] if j in group else row[j] for j in range(len(x))] for row in background]
        return np.mean(predict(np.array(rows, dtype=float)))

    return np.mean(predict(background)), shapley(value, len(x))
