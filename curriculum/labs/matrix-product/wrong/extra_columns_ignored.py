"""Your program adds up as many products as B has rows and never asks how long the
rows of A are. Orders for three products and recipes for two give a shopping list
without the third, and nobody is told. The other way round it ends in an IndexError,
which says nothing about the reason. Compare the two sizes first and raise
ValueError."""


def matmul(A, B):
    C = [[0] * len(B[0]) for _ in range(len(A))]
    for i in range(len(A)):
        for j in range(len(B[0])):
            for k in range(len(B)):
                C[i][j] += A[i][k] * B[k][j]
    return C


def matmul_numpy(A, B):
    return A @ B
