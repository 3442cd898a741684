import numpy as np


def prf(y, p, positive):
    tp = np.sum((y == positive) & (p == positive))
    with np.errstate(all="ignore"):
        a = tp / np.sum(p == positive)
        b = tp / np.sum(y == positive)
        f = 2 * tp / (np.sum(p == positive) + np.sum(y == positive))
    return b, a, f


def averaged(y, p, average):
    if average not in ("macro", "micro"):
        raise ValueError(average)
    if average == "micro":
        right = float((y == p).mean())
        return right, right, right
    return tuple(np.mean([prf(y, p, c) for c in np.union1d(y, p)], axis=0).tolist())
