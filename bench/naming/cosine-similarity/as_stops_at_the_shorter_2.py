import math


def cosine(a, b):
    dot = aa = bb = 0.0
    for x, y in zip(a.tolist(), b.tolist()):
        dot += x * y
        aa += x * x
        bb += y * y
    if aa == 0 or bb == 0:
        return 0.0
    return max(-1.0, min(1.0, dot / math.sqrt(aa) / math.sqrt(bb)))
