import numpy as np


def confusion(y, p, labels):
    if len(y) != len(p):
        raise ValueError("lengths")
    t = np.zeros((len(labels), len(labels)), int)
    for a, b in zip(y.tolist(), p.tolist()):
        t[labels.index(a)][labels.index(b)] += 1
    return t


def most_confused(table, labels):
    best = None
    for i in range(len(labels)):
        for j in range(i + 1, len(labels)):
            n = int(table[i, j] + table[j, i])
            if n > 0 and (best is None or n > best[2]):
                best = (labels[i], labels[j], n)
    return best
