import math


def cosine(a, b):
    if a.size != b.size:
        raise ValueError("sizes")
    a, b = [float(x) for x in a], [float(x) for x in b]
    la, lb = math.hypot(*a), math.hypot(*b)
    if la == 0 or lb == 0:
        return 0.0
    return max(-1.0, min(1.0, math.fsum(x / la * (y / lb) for x, y in zip(a, b))))
