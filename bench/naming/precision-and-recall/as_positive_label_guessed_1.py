import numpy as np


def prf(y, p, positive):
    label = max(set(y.tolist()) | set(p.tolist()))
    tp = int(((y == label) & (p == label)).sum())
    found, there = int((p == label).sum()), int((y == label).sum())
    pr = tp / found if found else 0.0
    re = tp / there if there else 0.0
    f = 2 * tp / (found + there) if found + there > 0 else 0.0
    return pr, re, f


def averaged(y, p, average):
    if average not in ("macro", "micro"):
        raise ValueError(average)
    labels = np.unique(np.r_[y, p])
    if average == "micro":
        right = float((y == p).mean())
        return right, right, right
    return tuple(np.mean([prf(y, p, label) for label in labels], axis=0).tolist())
