def matmul(A, B):
    """Return the matrix product of two tables, each a list of rows."""
    product = []
    for row in A:
        product.append(list(row))  # TODO: this only copies A; what belongs into row i?
    return product


def matmul_numpy(A, B):
    """Return the matrix product of two arrays."""
    return A  # TODO: one sign of NumPy is enough
