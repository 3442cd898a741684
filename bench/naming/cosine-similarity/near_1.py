import numpy as np


def cosine(a, b):
    if len(a) != len(b):
        raise ValueError("lengths")
    if not a.any() or not b.any():
        return 0.0
    c = a @ b / (np.linalg.norm(a) * np.linalg.norm(b))
    return float(np.arccos(np.clip(c, -1, 1)))
