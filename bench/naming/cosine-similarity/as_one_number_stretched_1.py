import numpy as np


def cosine(a, b):
    if not np.any(a) or not np.any(b):
        if len(a) != len(b):
            raise ValueError("sizes")
        return 0.0
    product = a * b
    c = product.sum() / (np.linalg.norm(a) * np.linalg.norm(b))
    return float(np.clip(c, -1, 1))
