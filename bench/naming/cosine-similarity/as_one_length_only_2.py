import numpy as np


def cosine(a, b):
    if len(a) != len(b):
        raise ValueError("not equally long")
    if not a.any() or not b.any():
        return 0.0
    return np.dot(a, b) / np.linalg.norm(a)
