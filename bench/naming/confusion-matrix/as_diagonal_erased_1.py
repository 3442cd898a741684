import numpy as np


def confusion(y, p, labels):
    if len(y) != len(p):
        raise ValueError("lengths")
    t = np.zeros((len(labels), len(labels)), dtype=int)
    for a, b in zip(y.tolist(), p.tolist()):
        t[labels.index(a), labels.index(b)] += 1
    return t


def most_confused(table, labels):
    for i in range(len(labels)):
        table[i, i] = 0
    best = table.max()
    if best == 0:
        return None
    i, j = np.argwhere(table == best)[0]
    return labels[i], labels[j], int(best)
