"""Your program asks whether a vector is all zeros before it compares the sizes, so
(0, 0, 0) against (3, 4) is 0.0 instead of a ValueError. Two vectors from two
different tables are a mistake somewhere, whatever they hold, and the earlier it
shows the better. Ask about the sizes first."""

import numpy as np


def cosine(a, b):
    if not a.any() or not b.any():
        return 0.0
    return float(np.clip(np.dot(a, b) / (np.linalg.norm(a) * np.linalg.norm(b)), -1, 1))
