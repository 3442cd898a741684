def matmul(A, B):
    if len(A[0]) != len(B):
        raise ValueError("sizes")
    return [[a * b for a, b in zip(row, other)] for row, other in zip(A, B)]
