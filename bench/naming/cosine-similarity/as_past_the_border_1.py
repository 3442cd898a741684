import numpy as np


def cosine(a, b):
    if len(a) != len(b):
        raise ValueError("different sizes")
    na = np.sqrt((a.astype(float) ** 2).sum())
    nb = np.sqrt((b.astype(float) ** 2).sum())
    if na == 0 or nb == 0:
        return 0.0
    return float((a * b).sum() / (na * nb))
