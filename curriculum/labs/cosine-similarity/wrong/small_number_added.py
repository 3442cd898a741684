"""Your program treats lengths that are only small as if they were 0, or adds a
number like 1e-9 to what it divides by. Two vectors with numbers near 1e-10 point
the same way as two with numbers near 1, but the product of their lengths is about
1e-20. Beside that, 1e-9 is enormous, and the answer becomes nearly 0. No number is
small beside every length: ask whether all numbers of the vector are 0."""

import numpy as np


def cosine(a, b):
    if len(a) != len(b):
        raise ValueError("sizes differ")
    return float(np.clip(a @ b / (np.linalg.norm(a) * np.linalg.norm(b) + 1e-9), -1, 1))
