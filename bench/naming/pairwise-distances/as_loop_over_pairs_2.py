import numpy as np


def distance(a, b):
    return np.linalg.norm(a - b)


def pdist2(A, B):
    rows = []
    for a in A:
        row = []
        for b in B:
            row.append(distance(a, b))
        rows.append(row)
    return np.array(rows)
