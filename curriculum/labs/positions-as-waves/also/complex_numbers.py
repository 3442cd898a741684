import cmath
import math

import numpy as np


def hand(position, pair, d):
    return cmath.exp(1j * position / math.pow(10000, 2 * pair / d))


def posenc(n, d, start=0):
    if d & 1:
        raise ValueError("d is odd")
    table = [[0.0] * d for _ in range(n)]
    for row in range(n):
        for pair in range(d // 2):
            z = hand(start + row, pair, d)
            table[row][2 * pair], table[row][2 * pair + 1] = z.imag, z.real
    return np.array(table).reshape(n, d)


def turn(X, start=0):
    n, d = X.shape
    if d & 1:
        raise ValueError("d is odd")
    out = X.copy()
    for row in range(n):
        for pair in range(d // 2):
            z = complex(*X[row, 2 * pair : 2 * pair + 2]) * hand(start + row, pair, d)
            out[row, 2 * pair : 2 * pair + 2] = z.real, z.imag
    return out
