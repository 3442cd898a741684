def matmul(A, B):
    inner = len(B)
    return [
        [sum(row[k] * B[k][j] for k in range(inner)) for j in range(len(B[0]))] for row in A
    ]
