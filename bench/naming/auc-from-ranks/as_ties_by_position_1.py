import numpy as np


def auc(y, s):
    pos = int(y.sum())
    neg = len(y) - pos
    if pos == 0 or neg == 0:
        raise ValueError("one class only")
    order = np.argsort(s, kind="mergesort")
    total = 0
    for rank, i in enumerate(order, start=1):
        if y[i] == 1:
            total += rank
    return (total - pos * (pos + 1) / 2) / (pos * neg)
