import numpy as np


def cosine(a, b):
    if len(a) != len(b):
        raise ValueError("lengths")
    return float(np.clip(a @ b / (np.sum(a**2) * np.sum(b**2)), -1, 1))
