from collections import Counter

import numpy as np


def confusion(y, p, labels):
    pairs = Counter(zip(p.tolist(), y.tolist(), strict=True))
    for a, b in pairs:
        if a not in labels or b not in labels:
            raise ValueError("strange label")
    return np.array([[pairs[a, b] for b in labels] for a in labels], dtype=int)


def most_confused(table, labels):
    k = len(labels)
    off = [(-table[i, j], i, j) for i in range(k) for j in range(k) if i != j]
    off = [o for o in off if o[0] < 0]
    if not off:
        return None
    n, i, j = min(off)
    return (labels[i], labels[j], int(-n))
