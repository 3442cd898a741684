def matmul(A, B):
    if len(A[0]) != len(B):
        raise ValueError("sizes")
    n = len(A)
    return [[sum(A[i][k] * B[k][j] for k in range(n)) for j in range(n)] for i in range(n)]
