import math
from collections import Counter


def part(y):
    return [n / len(y) for n in Counter(y.tolist()).values()]


def gini(y):
    return sum(p * (1 - p) for p in part(y))


def entropy(y):
    return sum(p * math.log2(1 / p) for p in part(y))


def best_split(X, y, measure="gini"):
    f = entropy if measure == "entropy" else gini
    n, best = len(y), None
    for j, x in enumerate(X.T.tolist()):
        v = sorted(set(x))
        for a, b in zip(v, v[1:]):
            t = a + (b - a) / 2
            left, right = y[X[:, j] <= t], y[X[:, j] > t]
            g = f(y) - len(left) / n * f(left) - len(right) / n * f(right)
            if g > 1e-9 and (best is None or g > best[2] + 1e-9):
                best = (j, t, g)
    return best
