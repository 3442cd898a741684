import numpy as np


def confusion(y, p, labels):
    if len(y) != len(p):
        raise ValueError("lengths")
    t = np.zeros((len(labels), len(labels)), dtype=int)
    rows = [labels.index(v) for v in y.tolist()]
    columns = [labels.index(v) for v in p.tolist()]
    np.add.at(t, (np.array(rows, int), np.array(columns, int)), 1)
    return t


def most_confused(table, labels):
    best = None
    for i, true in enumerate(labels):
        for j, predicted in enumerate(labels):
            if i != j and table[i, j] > (best[2] if best else 0):
                best = (true, predicted, int(table[i, j]))
    return best
