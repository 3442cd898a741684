def matmul(A, B):
    if len(A) != len(B):
        raise ValueError("the tables do not fit")
    columns = list(zip(*B))
    return [[sum(a * b for a, b in zip(row, c)) for c in columns] for row in A]
