import numpy as np


def cosine(a, b):
    if len(a) != len(b):
        raise ValueError("different sizes")
    if 0 in a or 0 in b:
        return 0.0
    c = a @ b / np.sqrt(np.dot(a, a)) / np.sqrt(np.dot(b, b))
    return float(max(-1, min(1, c)))
