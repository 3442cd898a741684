import math


def part(y):
    y = y.tolist()
    return [y.count(c) / len(y) for c in set(y)]


def gini(y):
    return sum(p * (1 - p) for p in part(y))


def entropy(y):
    return sum(-p * math.log(p) for p in part(y))


def best_split(X, y, measure="gini"):
    f = {"gini": gini, "entropy": entropy}[measure]
    best, top = None, 1e-9
    for j in range(X.shape[1]):
        v = sorted(set(X[:, j].tolist()))
        for a, b in zip(v, v[1:]):
            t = (a + b) / 2
            left = X[:, j] <= t
            w = left.sum() / len(y)
            g = f(y) - w * f(y[left]) - (1 - w) * f(y[~left])
            if g > top:
                best, top = (j, t, float(g)), g + 1e-9
    return best
