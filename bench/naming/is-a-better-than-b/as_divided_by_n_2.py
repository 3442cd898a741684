import math
from statistics import NormalDist, fmean, pstdev


def compare(a, b, tried=1):
    n = len(a)
    if n != len(b):
        raise ValueError(f"{n} scores against {len(b)}")
    d = [float(x) - float(y) for x, y in zip(a, b)]
    diff = fmean(d)
    error = pstdev(d) / math.sqrt(n)
    left_out = 0.05 / tried
    reach = NormalDist().inv_cdf(1 - left_out / 2) * error
    ci = (diff - reach, diff + reach)
    verdict = "tie"
    if ci[0] > 0:
        verdict = "A"
    if ci[1] < 0:
        verdict = "B"
    return diff, ci, verdict
