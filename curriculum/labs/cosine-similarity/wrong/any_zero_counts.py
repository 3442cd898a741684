"""Your program answers 0.0 as soon as one number of a vector is 0. The text (3, 4,
0) has no "vote" in it and still much in common with (4, 3, 0): 0.96. Only a vector
in which every number is 0 has no direction. `a.all()` asks whether all numbers
differ from 0, `a.any()` whether at least one does."""

import numpy as np


def cosine(a, b):
    if len(a) != len(b):
        raise ValueError("sizes differ")
    if not a.all() or not b.all():
        return 0.0
    return float(np.clip(a @ b / (np.linalg.norm(a) * np.linalg.norm(b)), -1, 1))
