import numpy as np


def unit(a):
    """Return the arrow of length 1 that points where a points; a zero vector stays zero."""
    return a / np.linalg.norm(a) if np.any(a != 0) else np.zeros(a.shape)


def cosine(a, b):
    """Return the cosine of the angle between a and b; 0.0 if one of them is all zeros."""
    # np.dot raises ValueError by itself if the shapes do not fit.
    return min(max(np.dot(unit(a), unit(b)), -1.0), 1.0)
