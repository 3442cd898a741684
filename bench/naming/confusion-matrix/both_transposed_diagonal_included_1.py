import numpy as np


def confusion(y, p, labels):
    if len(y) != len(p):
        raise ValueError("lengths")
    t = np.zeros((len(labels), len(labels)), dtype=int)
    for a, b in zip(y.tolist(), p.tolist()):
        t[labels.index(b), labels.index(a)] += 1
    return t


def most_confused(table, labels):
    if table.max() == 0:
        return None
    i, j = np.argwhere(table == table.max())[0]
    return labels[i], labels[j], int(table[i, j])
