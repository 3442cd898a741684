import numpy as np


def cosine(a, b):
    if len(a) != len(b):
        raise ValueError("lengths")
    dot = np.sum(a * b)
    norm = np.sqrt(np.sum(a * a)) * np.sqrt(np.sum(b * b))
    return float(min(1.0, max(-1.0, dot / norm)))
