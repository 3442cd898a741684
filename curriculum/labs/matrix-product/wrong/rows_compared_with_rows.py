"""Your products are right, but you compare the wrong sizes, so tables that fit are
refused or tables that do not fit are let through. The two shapes need not be equal,
nor the numbers of rows: (2, 3) times (3, 4) is fine. What must be equal are the
inner sizes, the columns of A and the rows of B."""


def matmul(A, B):
    if len(A) != len(B):
        raise ValueError("sizes do not fit")
    return [[sum(a * row[j] for a, row in zip(r, B)) for j in range(len(B[0]))] for r in A]


def matmul_numpy(A, B):
    return A @ B
