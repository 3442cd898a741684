"""Your value is a number of A v divided by the number of v at the same place. For
an eigenvector all these ratios are equal, but on the way they differ: (2, 1)
becomes (5, 4), and 5 / 2 = 2.5 while 4 / 1 = 4. One of them may also be divided by
0. The stretch weighs all places: (2 * 5 + 1 * 4) / (4 + 1) = 2.8."""

import numpy as np


def top_eig(A, start, iters):
    v = start
    for _ in range(iters):
        v = A @ v
        v = v / np.linalg.norm(v)
    return (A @ v)[0] / v[0], v
