def matmul(A, B):
    if len(A[0]) != len(B):
        raise ValueError("sizes")
    row, C = [0] * len(B[0]), []
    for a in A:
        for j in range(len(row)):
            row[j] = sum(a[k] * B[k][j] for k in range(len(B)))
        C.append(row)
    return C
