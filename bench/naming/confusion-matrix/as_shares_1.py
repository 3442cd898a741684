import numpy as np


def confusion(y, p, labels):
    if len(y) != len(p):
        raise ValueError("lengths")
    t = np.zeros((len(labels), len(labels)))
    for a, b in zip(y.tolist(), p.tolist()):
        t[labels.index(a), labels.index(b)] += 1
    for i in range(len(labels)):
        t[i] = t[i] / t[i].sum()
    return t


def most_confused(table, labels):
    t = np.where(np.eye(len(table), dtype=bool), 0, table)
    if t.max() == 0:
        return None
    i, j = np.argwhere(t == t.max())[0]
    return labels[i], labels[j], int(t[i, j])
