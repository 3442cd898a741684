"""Your program uses one size, the number of rows of A, for everything. That is
right for square tables only. The orders of 2 days for 3 products lose the third
product, and the answer gets as many columns as there are days. There are three
sizes: n rows of A, m numbers to be added up for each entry, p columns of B."""


def matmul(A, B):
    if len(A[0]) != len(B):
        raise ValueError("sizes do not fit")
    n = len(A)
    C = [[0] * n for _ in range(n)]
    for i in range(n):
        for j in range(n):
            for k in range(n):
                C[i][j] += A[i][k] * B[k][j]
    return C


def matmul_numpy(A, B):
    return A @ B
