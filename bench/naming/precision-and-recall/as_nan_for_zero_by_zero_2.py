def divide(a, b):
    try:
        return a / b
    except ZeroDivisionError:
        return float("nan")


def counts(y, p, label):
    tp = int(((y == label) & (p == label)).sum())
    return tp, int((p == label).sum()), int((y == label).sum())


def prf(y, p, positive):
    tp, found, there = counts(y, p, positive)
    return divide(tp, found), divide(tp, there), divide(2 * tp, found + there)


def averaged(y, p, average):
    labels = set(y.tolist()) | set(p.tolist())
    if average == "macro":
        rows = [prf(y, p, c) for c in labels]
        return tuple(sum(column) / len(rows) for column in zip(*rows))
    if average == "micro":
        tp, found, there = (sum(t) for t in zip(*[counts(y, p, c) for c in labels]))
        return divide(tp, found), divide(tp, there), divide(2 * tp, found + there)
    raise ValueError(average)
