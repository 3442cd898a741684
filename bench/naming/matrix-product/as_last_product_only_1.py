def matmul(A, B):
    if any(len(row) != len(B) for row in A):
        raise ValueError("sizes")
    C = [[0] * len(B[0]) for _ in A]
    for i, row in enumerate(A):
        for k, a in enumerate(row):
            for j, b in enumerate(B[k]):
                C[i][j] = a * b
    return C
