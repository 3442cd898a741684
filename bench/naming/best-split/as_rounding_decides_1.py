import numpy as np


def gini(y):
    _, n = np.unique(y, return_counts=True)
    return 1 - np.sum((n / n.sum()) ** 2)


def entropy(y):
    _, n = np.unique(y, return_counts=True)
    q = n / n.sum()
    return -np.dot(q, np.log2(q))


def best_split(X, y, measure="gini"):
    f = {"gini": gini, "entropy": entropy}[measure]
    found = []
    for j in range(X.shape[1]):
        v = np.unique(X[:, j])
        for a, b in zip(v[:-1], v[1:]):
            t = (a + b) / 2
            left = X[:, j] <= t
            w = left.mean()
            found.append((j, float(t), float(f(y) - w * f(y[left]) - (1 - w) * f(y[~left]))))
    best = max(found, key=lambda x: x[2], default=None)
    if best is None or best[2] <= 0:
        return None
    return best
