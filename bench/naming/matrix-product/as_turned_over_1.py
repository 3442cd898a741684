def matmul(A, B):
    if len(A[0]) != len(B):
        raise ValueError("sizes")
    return [[sum(a * b for a, b in zip(row, column)) for row in A] for column in zip(*B)]
