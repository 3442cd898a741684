import bisect


def auc(y, s):
    ill = sorted(s[y == 1].tolist())
    healthy = s[y == 0].tolist()
    if not ill or not healthy:
        raise ValueError("one class")
    won = 0.0
    for v in healthy:
        won += (bisect.bisect_left(ill, v) + bisect.bisect_right(ill, v)) / 2
    return won / len(ill) / len(healthy)
