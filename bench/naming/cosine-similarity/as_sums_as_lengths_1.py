def cosine(a, b):
    if len(a) != len(b):
        raise ValueError("lengths")
    la = sum(abs(x) for x in a.tolist())
    lb = sum(abs(x) for x in b.tolist())
    if la == 0 or lb == 0:
        return 0.0
    return float(sum(x * y for x, y in zip(a.tolist(), b.tolist())) / (la * lb))
