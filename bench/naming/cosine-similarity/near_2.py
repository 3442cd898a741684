import numpy as np


def cosine(a, b):
    if len(a) != len(b):
        raise ValueError("lengths")
    if not a.any() or not b.any():
        return 0.0
    a, b = a - a.mean(), b - b.mean()
    n = np.linalg.norm(a) * np.linalg.norm(b)
    return float(np.clip(a @ b / n, -1, 1)) if n else 1.0
