import numpy as np


def matmul(A, B):
    """Return the matrix product of two tables, each a list of rows."""
    return (np.array(A) @ np.array(B)).tolist()
