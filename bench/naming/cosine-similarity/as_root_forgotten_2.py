import numpy as np


def cosine(a, b):
    if len(a) != len(b):
        raise ValueError("lengths")
    if np.all(a == 0) or np.all(b == 0):
        return 0.0
    na, nb = (a**2).sum(), (b**2).sum()
    return float((a * b).sum() / (na * nb))
