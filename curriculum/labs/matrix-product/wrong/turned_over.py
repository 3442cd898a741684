"""Your numbers are right, but they stand in the wrong places: your answer has a row
for each column of B. [[1, 2], [3, 4]] and [[0, 1], [2, 3]] give [[4, 8], [7, 15]]
instead of [[4, 7], [8, 15]]. Rows come from A: the outer loop goes through the rows
of A, the one inside through the columns of B."""


def matmul(A, B):
    if len(A[0]) != len(B):
        raise ValueError("sizes do not fit")
    C = []
    for j in range(len(B[0])):
        C.append([sum(row[k] * B[k][j] for k in range(len(B))) for row in A])
    return C


def matmul_numpy(A, B):
    return A @ B
