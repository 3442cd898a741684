import numpy as np


def shapley(value, n):
    everybody = value(tuple(range(n)))
    without = [value(tuple(j for j in range(n) if j != i)) for i in range(n)]
    return everybody - np.array(without, dtype=float)


def explain(predict, x, background):
    def value(group):
        mixed = background.copy()
        for j in group:
            mixed[:, j] = x[j]
        return predict(mixed).mean()

    return float(value(())), shapley(value, len(x))
