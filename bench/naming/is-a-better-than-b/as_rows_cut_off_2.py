import math
from statistics import NormalDist, mean, stdev


def compare(a, b, tried=1):
    d = [float(x) - float(y) for x, y in zip(a, b)]
    diff = mean(d)
    error = stdev(d) / math.sqrt(len(d))
    left_out = 0.05 / tried
    reach = NormalDist().inv_cdf(1 - left_out / 2) * error
    ci = (diff - reach, diff + reach)
    verdict = "tie"
    if ci[0] > 0:
        verdict = "A"
    if ci[1] < 0:
        verdict = "B"
    return diff, ci, verdict
