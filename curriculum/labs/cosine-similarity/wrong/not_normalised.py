"""Your program returns the dot product: 24 for (3, 4) and (4, 3), but 48 for (6, 8)
and (4, 3), the same direction written down twice as often. In a search the longest
text would win. Divide by the length of each vector; what is left, 0.96 both times,
is about the direction only."""

import numpy as np


def cosine(a, b):
    if len(a) != len(b):
        raise ValueError("sizes differ")
    return float(a @ b)
