import numpy as np


def part(y):
    return np.unique(y, return_counts=True)[1] / y.size


def gini(y):
    return float(1 - part(y) @ part(y))


def entropy(y):
    return float(-(part(y) * np.log2(part(y))).sum())


def best_split(X, y, measure="gini"):
    f = {"gini": gini, "entropy": entropy}[measure]
    best = None
    n = len(y)
    for j in range(X.shape[1]):
        rows = sorted(range(n), key=lambda i: X[i, j])
        x, c = X[rows, j], y[rows]
        for i in range(n - 1):
            w = (i + 1) / n
            g = f(y) - w * f(c[: i + 1]) - (1 - w) * f(c[i + 1 :])
            if g > (best[2] if best else 0) + 1e-9:
                best = (j, float((x[i] + x[i + 1]) / 2), float(g))
    return best
