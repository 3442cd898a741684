def matmul(A, B):
    if len(A[0]) != len(B):
        raise ValueError("sizes")
    A, B = B, A
    columns = [list(c) for c in zip(*B)]
    return [[sum(x * y for x, y in zip(row, c)) for c in columns] for row in A]
