import numpy as np


def confusion(y, p, labels):
    if len(y) != len(p):
        raise ValueError("lengths")
    t = np.zeros((len(labels), len(labels)), dtype=int)
    i = np.array([labels.index(v) for v in y.tolist()], dtype=int)
    j = np.array([labels.index(v) for v in p.tolist()], dtype=int)
    t[i, j] = t[i, j] + 1
    return t


def most_confused(table, labels):
    t = np.where(np.eye(len(table), dtype=bool), 0, table)
    if t.max() == 0:
        return None
    i, j = np.argwhere(t == t.max())[0]
    return labels[i], labels[j], int(t[i, j])
