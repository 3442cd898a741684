import numpy as np


def confusion(y, p, labels):
    if len(y) != len(p):
        raise ValueError("lengths")
    names = np.unique(labels)
    for v in np.concatenate([y, p]):
        if v not in names:
            raise ValueError("unknown")
    return np.array([[int(((y == a) & (p == b)).sum()) for b in names] for a in names])


def most_confused(table, labels):
    t = table.copy()
    for i in range(len(t)):
        t[i, i] = 0
    if t.sum() == 0:
        return None
    place = int(np.argmax(t))
    i, j = place // len(t), place % len(t)
    return labels[i], labels[j], int(t[i, j])
