import numpy as np


def confusion(y, p, labels):
    if len(y) != len(p):
        raise ValueError("lengths")
    t = np.zeros((len(labels), len(labels)), int)
    for a, b in zip(y.tolist(), p.tolist()):
        t[labels.index(a), labels.index(b)] += 1
    return t


def most_confused(table, labels):
    i, j = divmod(int(table.argmax()), len(labels))
    if table[i, j] == 0:
        return None
    return labels[i], labels[j], int(table[i, j])
