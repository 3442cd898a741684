import numpy as np


def confusion(y, p, labels):
    if len(y) != len(p):
        raise ValueError("lengths")
    t = np.zeros((len(labels), len(labels)), int)
    for a, b in zip(y.tolist(), p.tolist()):
        t[labels.index(a)][labels.index(b)] += 1
    return t


def most_confused(table, labels):
    best, where = 0, None
    for row in range(len(labels)):
        for column in range(len(labels)):
            if row != column and table[row, column] > best:
                best, where = int(table[row, column]), (row, column)
    if where is None:
        return None
    true, predicted = labels[where[1]], labels[where[0]]
    return true, predicted, best
