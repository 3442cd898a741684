def matmul(A, B):
    if len(A[0]) != len(B):
        raise ValueError("sizes")
    m = len(B)
    return [
        [sum(row[k] * B[k][j] for k in range(m - 1)) for j in range(len(B[0]))] for row in A
    ]
