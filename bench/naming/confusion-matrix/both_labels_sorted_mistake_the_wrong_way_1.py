import numpy as np


def confusion(y, p, labels):
    if len(y) != len(p):
        raise ValueError("lengths")
    labels = sorted(labels)
    t = np.zeros((len(labels), len(labels)), dtype=int)
    for a, b in zip(y.tolist(), p.tolist()):
        t[labels.index(a), labels.index(b)] += 1
    return t


def most_confused(table, labels):
    t = np.where(np.eye(len(table), dtype=bool), 0, table)
    if t.max() == 0:
        return None
    i, j = np.argwhere(t == t.max())[0]
    return labels[j], labels[i], int(t[i, j])
