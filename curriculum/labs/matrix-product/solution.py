def matmul(A, B):
    """Return the matrix product of two tables, each a list of rows."""
    m, p = len(A[0]), len(B[0])
    if m != len(B):
        raise ValueError(f"rows of {m} numbers do not fit a table of {len(B)} rows")
    product = []
    for row in A:
        answer = []
        for j in range(p):
            total = 0
            for k in range(m):
                total += row[k] * B[k][j]
            answer.append(total)
        product.append(answer)
    return product


def matmul_numpy(A, B):
    """Return the matrix product of two arrays."""
    return A @ B
