"""Your formula is right, and rounding breaks its promise: (2, 3) with itself gives
1.0000000000000002. There is no angle with that cosine, so `math.acos` raises an
error, one day in the middle of a long run. Put what is above 1 back to 1, and what
is below -1 back to -1."""

import numpy as np


def cosine(a, b):
    if len(a) != len(b):
        raise ValueError("sizes differ")
    if not a.any() or not b.any():
        return 0.0
    return float(a @ b / (np.linalg.norm(a) * np.linalg.norm(b)))
