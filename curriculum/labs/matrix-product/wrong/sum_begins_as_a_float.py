"""Your sums begin with 0.0, so each entry is a float, which holds some 16 digits: 10**12 * 10**12 +
1 loses the 1. Begin with 0. Then whole numbers stay whole and exact, and floats still give floats."""


def matmul(A, B):
    if len(A[0]) != len(B):
        raise ValueError("sizes do not fit")
    C = [[0.0] * len(B[0]) for _ in range(len(A))]
    for i in range(len(A)):
        for j in range(len(B[0])):
            for k in range(len(B)):
                C[i][j] += A[i][k] * B[k][j]
    return C


def matmul_numpy(A, B):
    return A @ B
