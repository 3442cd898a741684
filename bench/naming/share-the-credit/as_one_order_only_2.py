import numpy as np


def shapley(value, n):
    steps = [value(list(range(k))) for k in range(n + 1)]
    return np.diff(np.array(steps, dtype=float))


def explain(predict, x, background):
    def value(group):
        rows = background + 0.0
        rows[:, group] = x[group]
        return np.mean(predict(rows))

    return value([]), shapley(value, len(x))
