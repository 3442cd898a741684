import numpy as np


def confusion(y, p, labels):
    if len(y) != len(p):
        raise ValueError("lengths")
    y, p = list(y), list(p)
    for label in y + p:
        if label not in labels:
            raise ValueError("unknown label")
    rows = []
    for predicted in labels:
        row = []
        for true in labels:
            row.append(sum(1 for a, b in zip(y, p) if a == true and b == predicted))
        rows.append(row)
    return np.array(rows, dtype=int)


def most_confused(table, labels):
    best = None
    for i in range(len(labels)):
        for j in range(len(labels)):
            if i != j and table[i, j] > 0:
                if best is None or table[i, j] > best[2]:
                    best = (labels[i], labels[j], int(table[i, j]))
    return best
