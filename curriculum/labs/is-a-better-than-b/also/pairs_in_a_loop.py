import math


def normal_share_below(z):
    return (1 + math.erf(z / math.sqrt(2))) / 2


def far_enough(left_out):
    """Return the z that half of left_out lies beyond, by halving an interval."""
    near, far = 0.0, 10.0
    for _ in range(80):
        middle = (near + far) / 2
        if 1 - normal_share_below(middle) > left_out / 2:
            near = middle
        else:
            far = middle
    return near


def compare(a, b, tried=1):
    """Return (diff, ci, verdict) for the scores of two models on the same rows."""
    gains = [x - y for x, y in zip(a.tolist(), b.tolist(), strict=True)]
    n = len(gains)
    diff = sum(gains) / n
    variance = sum((gain - diff) ** 2 for gain in gains) / (n - 1)
    half = far_enough(0.05 / tried) * math.sqrt(variance / n)
    verdict = "tie" if abs(diff) <= half else "A" if diff > 0 else "B"
    return diff, (diff - half, diff + half), verdict
