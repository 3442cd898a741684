"""Your sums are right, but all rows of your answer are the same list. `[[0] * p] *
n` makes one row and n names for it, so the last row that you write overwrites all
that came before: every row of your answer is the last one. Make a new list for each
row: `[[0] * p for _ in range(n)]`."""


def matmul(A, B):
    if len(A[0]) != len(B):
        raise ValueError("sizes do not fit")
    C = [[0] * len(B[0])] * len(A)
    for i in range(len(A)):
        for j in range(len(B[0])):
            C[i][j] = sum(A[i][k] * B[k][j] for k in range(len(B)))
    return C


def matmul_numpy(A, B):
    return A @ B
