import numpy as np


def gini(y):
    _, n = np.unique(y, return_counts=True)
    return 1 - np.sum((n / n.sum()) ** 2)


def entropy(y):
    _, n = np.unique(y, return_counts=True)
    q = n / n.sum()
    return float(np.sum(q * np.log2(1 / q)))


def best_split(X, y, measure="gini"):
    f = gini if measure == "gini" else entropy
    found = []
    for j in range(X.shape[1]):
        v = np.unique(X[:, j])
        for i in range(len(v) - 1):
            t = (v[i] + v[i + 1]) / 2
            left = X[:, j] <= t
            after = (left.sum() * f(y[left]) + (~left).sum() * f(y[~left])) / len(y)
            found.append((round(f(y) - after, 9), j, t, f(y) - after))
    found = [x for x in found if x[3] > 1e-9]
    if not found:
        return None
    _, j, t, gain = max(found)
    return j, t, gain
