import math

import numpy as np


def times(A, v):
    return [sum(a * x for a, x in zip(row, v, strict=True)) for row in A]


def dot(v, w):
    return sum(x * y for x, y in zip(v, w, strict=True))


def top_eig(A, start, iters):
    """Return (value, vector): the arrow after iters steps, with length 1, and its stretch."""
    rows, v = A.tolist(), start.tolist()
    for _ in range(iters):
        v = times(rows, v)
        length = math.sqrt(dot(v, v))
        v = [x / length for x in v]
    return dot(v, times(rows, v)), np.array(v)
