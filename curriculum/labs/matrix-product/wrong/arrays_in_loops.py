"""Your `matmul_numpy` is right and slow: it takes the arrays apart and works through the three loops in
Python. Four times the size takes 64 times as long. `A @ B` does the same inside NumPy."""

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
    return np.array(matmul(A.tolist(), B.tolist()))
