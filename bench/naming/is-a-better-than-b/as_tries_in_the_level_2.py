import math
from statistics import NormalDist, mean, stdev


def compare(a, b, tried=1):
    n = len(a)
    if n != len(b):
        raise ValueError(f"{n} scores against {len(b)}")
    d = [float(x) - float(y) for x, y in zip(a, b)]
    diff = mean(d)
    error = stdev(d) / math.sqrt(n)
    level = 0.95 / tried
    reach = NormalDist().inv_cdf((1 + level) / 2) * error
    ci = (diff - reach, diff + reach)
    verdict = "tie"
    if ci[0] > 0:
        verdict = "A"
    if ci[1] < 0:
        verdict = "B"
    return diff, ci, verdict
