import numpy as np


def part(y):
    return np.unique(y, return_counts=True)[1] / y.size


def gini(y):
    return float(1 - part(y) @ part(y))


def entropy(y):
    return float(-(part(y) * np.log2(part(y))).sum())


def best_split(X, y, measure="gini"):
    f = {"gini": gini, "entropy": entropy}[measure]
    best = (None, None, 0.0)
    for j in range(X.shape[1]):
        for t in sorted(set(X[:, j].tolist())):
            left = X[:, j] <= t
            if left.all():
                continue
            w = left.sum() / len(y)
            g = f(y) - w * f(y[left]) - (1 - w) * f(y[~left])
            if g > best[2] + 1e-9:
                best = (j, t, float(g))
    return best if best[0] is not None else None
