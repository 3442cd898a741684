import numpy as np


def cosine(a, b):
    if len(a) != len(b):
        raise ValueError("lengths")
    return np.dot(a, b) / (np.linalg.norm(a) * np.linalg.norm(b))
