"""Your program computes B times A: [[1, 2], [3, 4]] and [[0, 1], [2, 3]] give [[3,
4], [11, 16]] instead of [[4, 7], [8, 15]]. The order matters. The rows come from
the table on the left, A, and the columns from the one on the right, B."""


def matmul(A, B):
    if len(A[0]) != len(B):
        raise ValueError("sizes do not fit")
    A, B = B, A
    C = [[0] * len(B[0]) for _ in range(len(A))]
    for i in range(len(A)):
        for j in range(len(B[0])):
            for k in range(len(B)):
                C[i][j] += A[i][k] * B[k][j]
    return C


def matmul_numpy(A, B):
    return A @ B
