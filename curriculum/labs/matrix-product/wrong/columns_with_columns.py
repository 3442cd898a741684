"""Your program multiplies columns of A with columns of B: [[1, 2], [3, 4]] and [[0,
1], [2, 3]] give [[6, 10], [8, 14]], where the first number is 1 * 0 + 3 * 2. To go
along row i of A, its *second* index must run: A[i][k], not A[k][i]. If A is not
square, A[k][i] asks for places that do not exist."""


def matmul(A, B):
    if len(A[0]) != len(B):
        raise ValueError("sizes do not fit")
    C = [[0] * len(B[0]) for _ in range(len(A))]
    for i in range(len(A)):
        for j in range(len(B[0])):
            for k in range(len(B)):
                C[i][j] += A[k][i] * B[k][j]
    return C


def matmul_numpy(A, B):
    return A @ B
