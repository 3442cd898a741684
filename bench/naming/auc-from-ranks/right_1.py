from bisect import bisect_left, bisect_right


def auc(y, s):
    neg = sorted(v for v, c in zip(s.tolist(), y.tolist()) if c == 0)
    pos = [v for v, c in zip(s.tolist(), y.tolist()) if c == 1]
    if not neg or not pos:
        raise ValueError("two classes are needed")
    won = sum(bisect_left(neg, v) + bisect_right(neg, v) for v in pos) / 2
    return won / (len(neg) * len(pos))
