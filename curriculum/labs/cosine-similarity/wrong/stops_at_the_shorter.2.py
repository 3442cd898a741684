import numpy as np


def cosine(a, b):
    n = min(len(a), len(b))
    a, b = a[:n], b[:n]
    if not a.any() or not b.any():
        return 0.0
    return float(np.clip(a @ b / (np.linalg.norm(a) * np.linalg.norm(b)), -1, 1))
