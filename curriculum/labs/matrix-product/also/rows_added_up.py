def matmul(A, B):
    """Return the matrix product of two tables, each a list of rows."""
    if any(len(row) != len(B) for row in A):
        raise ValueError("the rows of A need one number for each row of B")
    product = [[0] * len(B[0]) for _ in A]
    # Row i of the product is a mixture of the rows of B: so much of each as row i of A says.
    for mixture, shares in zip(product, A, strict=True):
        for share, row in zip(shares, B, strict=True):
            for j, number in enumerate(row):
                mixture[j] += share * number
    return product


def matmul_numpy(A, B):
    """Return the matrix product of two arrays."""
    return A.dot(B)
