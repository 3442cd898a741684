"""Your program returns 1 minus the cosine: 0.04 for (3, 4) and (4, 3). That is the
cosine *distance*, as SciPy's function `cosine` gives it: 0 for the same direction,
larger for other ones. Here the likeness was asked for, which is largest, 1, for the
same direction."""

import numpy as np


def cosine(a, b):
    if len(a) != len(b):
        raise ValueError("sizes differ")
    if not a.any() or not b.any():
        return 1.0
    return float(1 - np.clip(a @ b / (np.linalg.norm(a) * np.linalg.norm(b)), -1, 1))
