import statistics

import numpy as np


def standard_error(values):
    center = values.sum() / values.size
    variance = ((values - center) ** 2).sum() / (values.size - 1)
    return (variance / values.size) ** 0.5


def judge(lower, upper):
    if lower > 0:
        return "A"
    return "B" if upper < 0 else "tie"


def compare(a, b, tried=1):
    a, b = np.array(a, dtype=float), np.array(b, dtype=float)
    try:
        delta = np.subtract(a, b)
    except ValueError as problem:
        raise ValueError("not the same rows") from problem
    normal = statistics.NormalDist()
    half = -normal.inv_cdf(0.025 / tried) * standard_error(delta)
    diff = float(a.mean() - b.mean())
    lower, upper = diff - half, diff + half
    return diff, (lower, upper), judge(lower, upper)
