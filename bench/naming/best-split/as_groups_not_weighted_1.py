from collections import Counter
from math import log2


def gini(y):
    n = len(y)
    return 1 - sum((c / n) ** 2 for c in Counter(y.tolist()).values())


def entropy(y):
    n = len(y)
    return -sum(c / n * log2(c / n) for c in Counter(y.tolist()).values())


def best_split(X, y, measure="gini"):
    f = gini if measure == "gini" else entropy
    before = f(y)
    best = None
    for j in range(X.shape[1]):
        values = sorted(set(X[:, j].tolist()))
        for a, b in zip(values, values[1:]):
            t = (a + b) / 2
            left, right = y[X[:, j] <= t], y[X[:, j] > t]
            gain = before - 0.5 * f(left) - 0.5 * f(right)
            if gain > (best[2] if best else 0) + 1e-9:
                best = (j, t, gain)
    return best
