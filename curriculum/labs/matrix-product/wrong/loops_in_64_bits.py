"""Your `matmul` hands the tables to NumPy, whose whole numbers have 64 bits. 10**12 * 10**12 is
10**24 and doesn't fit; what is left of it is 2003764205206896640, and nobody is told. Python's
own whole numbers have no largest one: with loops over the lists the sum is exact."""

import numpy as np


def matmul(A, B):
    return (np.array(A) @ np.array(B)).tolist()


def matmul_numpy(A, B):
    return A @ B
