import numpy as np


def prf(y, p, positive):
    tp = np.sum((y == positive) & (p == positive))
    with np.errstate(all="ignore"):
        precision = tp / np.sum(p == positive)
        recall = tp / np.sum(y == positive)
        f1 = 2 * precision * recall / (precision + recall)
    return precision, recall, f1


def averaged(y, p, average):
    labels = np.unique(np.concatenate([y, p]))
    if average == "macro":
        return tuple(np.array([prf(y, p, label) for label in labels]).mean(axis=0))
    if average == "micro":
        right = np.mean(y == p)
        return right, right, right
    raise ValueError(average)
