"""Your program writes each product over the one before, so only the last one is
left: for the first entry of [[1, 2], [3, 4]] times [[0, 1], [2, 3]] that is 2 * 2 =
4, which happens to be right, but beside it stands 2 * 3 = 6 instead of 1 + 6 = 7.
Add the products up: `+=` instead of `=`."""


def matmul(A, B):
    if len(A[0]) != len(B):
        raise ValueError("sizes do not fit")
    C = [[0] * len(B[0]) for _ in range(len(A))]
    for i in range(len(A)):
        for j in range(len(B[0])):
            for k in range(len(B)):
                C[i][j] = A[i][k] * B[k][j]
    return C


def matmul_numpy(A, B):
    return A @ B
