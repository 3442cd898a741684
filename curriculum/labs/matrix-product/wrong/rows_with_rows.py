"""Your program multiplies rows of A with rows of B: [[1, 2], [3, 4]] and [[0, 1],
[2, 3]] give [[2, 8], [4, 18]], where the first number is 1 * 0 + 2 * 1. To go down
a column of B, its *first* index must run: B[k][j], not B[j][k]. If B is not square,
B[j][k] asks for places that do not exist."""


def matmul(A, B):
    if len(A[0]) != len(B):
        raise ValueError("sizes do not fit")
    C = [[0] * len(B[0]) for _ in range(len(A))]
    for i in range(len(A)):
        for j in range(len(B[0])):
            for k in range(len(B)):
                C[i][j] += A[i][k] * B[j][k]
    return C


def matmul_numpy(A, B):
    return A @ B
