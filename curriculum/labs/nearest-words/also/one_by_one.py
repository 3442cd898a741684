import math


def cosine(a, b):
    """Return the cosine of two rows; 0 if one of them is all zeros."""
    size = math.hypot(*a) * math.hypot(*b)
    return sum(x * y for x, y in zip(a, b, strict=True)) / size if size else 0.0


def nearest(E, i, k):
    """Return the ids of the k words with the largest cosine with word i, the nearest first."""
    others = [j for j in range(len(E)) if j != i]
    others.sort(key=lambda j: cosine(E[j], E[i]), reverse=True)
    return others[:k]
