import math


def cosine(a, b):
    if len(a) != len(b):
        raise ValueError("not equally long")
    if not any(a) or not any(b):
        return 0.0
    dot = sum(float(x) * float(y) for x, y in zip(a, b))
    length = math.sqrt(sum(float(x) ** 2 for x in a))
    return max(-1.0, min(1.0, dot / length))
