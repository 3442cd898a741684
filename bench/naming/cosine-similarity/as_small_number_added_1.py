import numpy as np


def cosine(a, b):
    if len(a) != len(b):
        raise ValueError("different sizes")
    na, nb = np.linalg.norm(a), np.linalg.norm(b)
    if na < 1e-10 or nb < 1e-10:
        return 0.0
    return float(np.clip(a @ b / (na * nb), -1, 1))
