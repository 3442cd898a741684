"""Your program takes the sum of the sizes for the length: 7 for (3, 4) instead of
5. So (3, 4) is only 25 / 49 = 0.51 like itself. That sum is how far you walk along
the streets; the dot product belongs to the length of the straight arrow, the root
of the sum of the squares."""

import numpy as np


def cosine(a, b):
    if len(a) != len(b):
        raise ValueError("sizes differ")
    if not a.any() or not b.any():
        return 0.0
    return float(np.clip(a @ b / (np.abs(a).sum() * np.abs(b).sum()), -1, 1))
