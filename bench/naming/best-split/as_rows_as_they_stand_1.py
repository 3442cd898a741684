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
    for j in range(X.shape[1]):
        for i in range(len(y) - 1):
            t = (X[i, j] + X[i + 1, j]) / 2
            left, right = y[X[:, j] <= t], y[X[:, j] > t]
            if len(left) == 0 or len(right) == 0:
                continue
            g = f(y) - (len(left) * f(left) + len(right) * f(right)) / len(y)
            if g > (best[2] if best else 0) + 1e-9:
                best = (j, float(t), float(g))
    return best
