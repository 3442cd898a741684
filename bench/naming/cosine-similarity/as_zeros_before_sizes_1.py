import numpy as np


def cosine(a, b):
    na, nb = np.linalg.norm(a), np.linalg.norm(b)
    if na == 0 or nb == 0:
        return 0.0
    if a.shape != b.shape:
        raise ValueError("sizes differ")
    return float(np.clip(a @ b / na / nb, -1, 1))
