def matmul(A, B):
    """Return the matrix product of two tables, each a list of rows."""
    columns = [[row[j] for row in B] for j in range(len(B[0]))]
    # strict: a ValueError if a row and a column are not equally long
    return [[sum(a * b for a, b in zip(row, c, strict=True)) for c in columns] for row in A]


def matmul_numpy(A, B):
    """Return the matrix product of two arrays."""
    return A.dot(B)
