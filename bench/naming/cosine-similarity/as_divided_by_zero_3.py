import numpy as np


def cosine(a, b):
    if a.shape != b.shape:
        raise ValueError("shape")
    unit_a = a / np.linalg.norm(a)
    unit_b = b / np.linalg.norm(b)
    return float(np.clip(unit_a @ unit_b, -1, 1))
