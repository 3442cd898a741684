import numpy as np


def prf(y, p, positive):
    tp = int(((y == positive) & (p == positive)).sum())
    found, there = int((p == positive).sum()), int((y == positive).sum())
    pr = tp / found if found else 1.0
    re = tp / there if there else 1.0
    return pr, re, (pr + re) / 2


def averaged(y, p, average):
    if average not in ("macro", "micro"):
        raise ValueError(average)
    if average == "micro":
        right = float((y == p).mean())
        return right, right, right
    return tuple(np.mean([prf(y, p, c) for c in np.union1d(y, p)], axis=0).tolist())
