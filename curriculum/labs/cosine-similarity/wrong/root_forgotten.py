"""Your program divides by the squares of the lengths: for (3, 4) and (4, 3) it
computes 24 / (25 * 25) = 0.0384. The length of a vector is the *root* of its dot
product with itself, 5 and not 25. With squares below the line the answer still
shrinks when a vector is stretched."""

import numpy as np


def cosine(a, b):
    if len(a) != len(b):
        raise ValueError("sizes differ")
    if not a.any() or not b.any():
        return 0.0
    return float(np.clip(a @ b / ((a @ a) * (b @ b)), -1, 1))
