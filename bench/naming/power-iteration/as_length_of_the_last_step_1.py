import math

import numpy as np


def top_eig(A, start, iters):
    v = np.asarray(start, dtype=float)
    size = 0.0
    while iters > 0:
        w = np.matmul(A, v)
        size = math.sqrt(sum(x * x for x in w))
        v = w / size
        iters -= 1
    return size, v
