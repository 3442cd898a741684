import math


def cosine(a, b):
    """Return the cosine of the angle between a and b; 0.0 if one of them is all zeros."""
    dot = aa = bb = 0.0
    for x, y in zip(a, b, strict=True):  # strict: a ValueError if one of them is longer
        dot += x * y
        aa += x * x
        bb += y * y
    if aa == 0 or bb == 0:
        return 0.0
    return max(-1.0, min(1.0, dot / (math.sqrt(aa) * math.sqrt(bb))))
