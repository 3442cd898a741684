"""Your `matmul_numpy` turns the arrays into floats first. A float holds some 16 digits, so whole
numbers with more of them are rounded, and they don't equal those of your loops any more. `A @ B` keeps
whole numbers whole."""

import numpy as np


def matmul(A, B):
    if len(A[0]) != len(B):
        raise ValueError("sizes do not fit")
    C = [[0] * len(B[0]) for _ in range(len(A))]
    for i in range(len(A)):
        for j in range(len(B[0])):
            for k in range(len(B)):
                C[i][j] += A[i][k] * B[k][j]
    return C


def matmul_numpy(A, B):
    return np.array(A, dtype=float) @ np.array(B, dtype=float)
