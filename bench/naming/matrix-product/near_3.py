def matmul(A, B):
    if len(A[0]) != len(B):
        raise ValueError("sizes")
    columns = list(zip(*B))
    return [[sum(a + b for a, b in zip(row, c)) for c in columns] for row in A]
