def cosine(a, b):
    if len(a) != len(b):
        raise ValueError("lengths")
    top = sum(x * y for x, y in zip(a.tolist(), b.tolist()))
    bottom = sum(x * x for x in a.tolist()) * sum(y * y for y in b.tolist())
    if bottom == 0:
        return 0.0
    return min(1.0, max(-1.0, top / bottom))
