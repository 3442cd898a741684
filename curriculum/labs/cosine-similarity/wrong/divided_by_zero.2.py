import math


def cosine(a, b):
    if len(a) != len(b):
        raise ValueError("sizes differ")
    dot = sum(x * y for x, y in zip(a.tolist(), b.tolist()))
    aa = sum(x * x for x in a.tolist())
    bb = sum(x * x for x in b.tolist())
    return max(-1.0, min(1.0, dot / (math.sqrt(aa) * math.sqrt(bb))))
