"""Your loops are right, but in `matmul_numpy` you write `A * B`. For arrays, `*` multiplies what stands
at the same place: [[1, 2], [3, 4]] and [[0, 1], [2, 3]] give [[0, 2], [6, 12]]. The matrix product
is `A @ B`."""


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
    return A * B
