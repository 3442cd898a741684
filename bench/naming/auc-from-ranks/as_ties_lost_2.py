import bisect


def auc(y, s):
    neg = sorted(v for v, label in zip(s.tolist(), y.tolist()) if label == 0)
    pos = [v for v, label in zip(s.tolist(), y.tolist()) if label == 1]
    if not neg or not pos:
        raise ValueError("nothing to compare")
    return sum(bisect.bisect_left(neg, v) for v in pos) / (len(neg) * len(pos))
