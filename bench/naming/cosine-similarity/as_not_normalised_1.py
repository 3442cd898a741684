def cosine(a, b):
    if a.shape != b.shape:
        raise ValueError("shapes")
    total = 0.0
    for x, y in zip(a, b):
        total += x * y
    return float(total)
