import numpy as np


def confusion(y, p, labels):
    if len(y) != len(p):
        raise ValueError("lengths")
    seen = set(y.tolist()) | set(p.tolist())
    if not seen <= set(labels):
        raise ValueError("unknown")
    names = [n for n in labels if n in seen]
    t = np.zeros((len(names), len(names)), dtype=int)
    for a, b in zip(y.tolist(), p.tolist()):
        t[names.index(a), names.index(b)] += 1
    return t


def most_confused(table, labels):
    t = np.where(np.eye(len(table), dtype=bool), 0, table)
    if t.max() == 0:
        return None
    i, j = np.argwhere(t == t.max())[0]
    return labels[i], labels[j], int(t[i, j])
