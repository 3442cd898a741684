import numpy as np


def cosine(a, b):
    if len(a) != len(b):
        raise ValueError("a and b")
    if not np.any(a) or not np.any(b):
        return 0.0
    similarity = a @ b / (np.linalg.norm(a) * np.linalg.norm(b))
    return float(1 - np.clip(similarity, -1, 1))
