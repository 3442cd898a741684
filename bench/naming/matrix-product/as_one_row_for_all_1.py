def matmul(A, B):
    if len(A[0]) != len(B):
        raise ValueError("sizes")
    zeros = [0] * len(B[0])
    C = [zeros for _ in A]
    for i in range(len(A)):
        for k in range(len(B)):
            for j in range(len(B[0])):
                C[i][j] += A[i][k] * B[k][j]
    return C
