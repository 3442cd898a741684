import numpy as np


def prf(y, p, positive):
    tp = int(((y == positive) & (p == positive)).sum())
    found, there = int((p == positive).sum()), int((y == positive).sum())
    pr = tp / len(y)
    re = tp / there if there else 0.0
    f = 2 * tp / (found + there) if found + there > 0 else 0.0
    return pr, re, f


def averaged(y, p, average):
    if average not in ("macro", "micro"):
        raise ValueError(average)
    if average == "micro":
        right = float((y == p).mean())
        return right, right, right
    return tuple(np.mean([prf(y, p, c) for c in np.union1d(y, p)], axis=0).tolist())
