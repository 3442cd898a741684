import numpy as np


def cosine(a, b):
    if a.size != b.size:
        raise ValueError("sizes")
    return float(np.sum(np.multiply(a, b)))
