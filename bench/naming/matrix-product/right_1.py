def matmul(A, B):
    if len(A[0]) != len(B):
        raise ValueError("sizes")
    C = [[0 for _ in B[0]] for _ in A]
    for k, other in enumerate(B):
        for i, row in enumerate(A):
            for j, b in enumerate(other):
                C[i][j] += row[k] * b
    return C
