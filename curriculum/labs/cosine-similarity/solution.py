import numpy as np


def cosine(a, b):
    """Return the cosine of the angle between a and b; 0.0 if one of them is all zeros."""
    if len(a) != len(b):
        raise ValueError(f"a has {len(a)} numbers, b has {len(b)}")
    if not a.any() or not b.any():
        return 0.0
    cos = a @ b / (np.linalg.norm(a) * np.linalg.norm(b))
    return float(np.clip(cos, -1.0, 1.0))  # rounding may push it just past the border
