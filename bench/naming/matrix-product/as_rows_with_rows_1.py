def matmul(A, B):
    if len(A[0]) != len(B):
        raise ValueError("sizes")
    m, p = len(B), len(B[0])
    return [[sum(row[k] * B[j][k] for k in range(m)) for j in range(p)] for row in A]
