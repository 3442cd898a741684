import numpy as np


def cosine(a, b):
    """Return the cosine of the angle between a and b; 0.0 if one of them is all zeros."""
    # TODO: this is the dot product only; a long vector makes it large
    return float(np.sum(a * b))
