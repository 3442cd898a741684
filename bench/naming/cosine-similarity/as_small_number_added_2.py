import numpy as np


def cosine(a, b):
    if len(a) != len(b):
        raise ValueError("different sizes")
    na, nb = np.linalg.norm(a) + 1e-12, np.linalg.norm(b) + 1e-12
    return float(np.clip(a @ b / (na * nb), -1, 1))
