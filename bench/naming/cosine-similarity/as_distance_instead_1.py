from math import sqrt


def cosine(a, b):
    if len(a) != len(b):
        raise ValueError("a and b")
    a, b = a.astype(float), b.astype(float)
    la, lb = sqrt(a @ a), sqrt(b @ b)
    if la == 0 or lb == 0:
        return 1.0
    c = (a @ b) / la / lb
    c = min(1.0, max(-1.0, c))
    return 1 - c
