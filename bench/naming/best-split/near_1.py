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
        v = np.unique(X[:, j])
        for t in (v[1:] + v[:-1]) / 2:
            left = X[:, j] <= t
            w = left.sum() / len(y)
            g = 1 - (w * f(y[left]) + (1 - w) * f(y[~left])) / f(y) if f(y) > 0 else 0
            if g > (best[2] if best else 0) + 1e-9:
                best = (j, float(t), float(g))
    return best
