"""Your program lets NumPy stretch a vector of one number: (3, 4) times (2) becomes
(6, 8), and nobody notices that the two vectors do not belong together. For two
other sizes NumPy raises ValueError by itself, but 1 fits everything when arrays are
multiplied with `*`. Compare the sizes yourself."""

import numpy as np


def cosine(a, b):
    dot = (a * b).sum()
    lengths = np.sqrt((a**2).sum()) * np.sqrt((b**2).sum())
    if lengths == 0:
        return 0.0
    return float(np.clip(dot / lengths, -1, 1))
