"""Your program adds up as many products as the rows of A are long and never asks
how many rows B has. Orders for two products and recipes for three give an answer as
if the third recipe belonged to nothing, and nobody is told. The other way round it
ends in an IndexError, which says nothing about the reason. Compare the two sizes
first and raise ValueError."""


def matmul(A, B):
    C = [[0] * len(B[0]) for _ in range(len(A))]
    for i in range(len(A)):
        for j in range(len(B[0])):
            for k in range(len(A[0])):
                C[i][j] += A[i][k] * B[k][j]
    return C


def matmul_numpy(A, B):
    return A @ B
