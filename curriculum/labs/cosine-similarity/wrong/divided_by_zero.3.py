import numpy as np


def cosine(a, b):
    if len(a) != len(b):
        raise ValueError("sizes differ")
    ratio = a.dot(b) / (np.sqrt(a.dot(a)) * np.sqrt(b.dot(b)))
    return float(max(-1.0, min(1.0, ratio)))
