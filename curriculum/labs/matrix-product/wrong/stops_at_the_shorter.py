"""Your products are right where the sizes fit, and where they do not fit you answer
as well: `zip` stops at the end of the shorter one. Orders for three products and
recipes for two give a shopping list without the third, and nobody is told. Compare
the two sizes first and raise ValueError, or write `zip(row, column, strict=True)`,
which does it for you."""


def matmul(A, B):
    columns = list(zip(*B))
    return [[sum(a * b for a, b in zip(row, column)) for column in columns] for row in A]


def matmul_numpy(A, B):
    return A @ B
