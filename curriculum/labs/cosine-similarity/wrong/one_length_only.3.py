import numpy as np


def cosine(a, b):
    if len(a) != len(b):
        raise ValueError("sizes differ")
    if not a.any() or not b.any():
        return 0.0
    return float(a @ b / np.linalg.norm(b))
