"""Your program multiplies the numbers that stand at the same place: [[1, 2], [3,
4]] and [[0, 1], [2, 3]] give [[0, 2], [6, 12]]. (NumPy's `*` does that.) In the
bakery that would be the breads of Monday times the flour of one bread, and nothing
added up. In the matrix product, row i of A meets column j of B: 1 * 0 + 2 * 2 = 4
comes first."""


def matmul(A, B):
    if len(A[0]) != len(B):
        raise ValueError("sizes do not fit")
    return [[a * b for a, b in zip(row, other)] for row, other in zip(A, B)]


def matmul_numpy(A, B):
    return A @ B
