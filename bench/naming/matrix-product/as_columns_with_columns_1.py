def matmul(A, B):
    if len(A[0]) != len(B):
        raise ValueError("sizes")
    n, m, p = len(A), len(B), len(B[0])
    C = []
    for i in range(n):
        row = []
        for j in range(p):
            total = 0
            for k in range(m):
                total += A[k][i] * B[k][j]
            row.append(total)
        C.append(row)
    return C
