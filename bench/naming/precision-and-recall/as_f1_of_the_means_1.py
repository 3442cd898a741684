def prf(y, p, positive):
    tp = int(((y == positive) & (p == positive)).sum())
    found, there = int((p == positive).sum()), int((y == positive).sum())
    pr = tp / found if found else 0.0
    re = tp / there if there else 0.0
    f = 2 * pr * re / (pr + re) if pr + re > 0 else 0.0
    return pr, re, f


def averaged(y, p, average):
    if average not in ("macro", "micro"):
        raise ValueError(average)
    labels = sorted(set(y.tolist()) | set(p.tolist()))
    if average == "micro":
        pr = re = float((y == p).mean())
    else:
        pr = re = 0.0
        for label in labels:
            a, b, _ = prf(y, p, label)
            pr += a / len(labels)
            re += b / len(labels)
    f = 2 * pr * re / (pr + re) if pr + re > 0 else 0.0
    return pr, re, f
