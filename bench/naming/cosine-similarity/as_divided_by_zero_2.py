import math


def length(v):
    return math.sqrt(sum(x * x for x in v))


def cosine(a, b):
    a, b = a.tolist(), b.tolist()
    dot = sum(x * y for x, y in zip(a, b, strict=True))
    c = dot / (length(a) * length(b))
    return max(-1.0, min(1.0, c))
