"""Your program divides without asking whether it may. For (0, 0) and (3, 4) it
computes 0 / 0, and NumPy answers `nan`, with no more than a warning. One such text,
and the list of results can no longer be sorted. A zero vector has no direction; the
rule here is that its cosine is 0.0."""

import numpy as np


def cosine(a, b):
    if len(a) != len(b):
        raise ValueError("sizes differ")
    return float(np.clip(a @ b / (np.linalg.norm(a) * np.linalg.norm(b)), -1, 1))
