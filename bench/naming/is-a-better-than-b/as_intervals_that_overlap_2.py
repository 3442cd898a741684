import statistics

import numpy as np


def standard_error(values):
    center = values.sum() / values.size
    variance = ((values - center) ** 2).sum() / (values.size - 1)
    return (variance / values.size) ** 0.5


def interval(values, z):
    half = z * standard_error(values)
    return values.mean() - half, values.mean() + half


def judge(of_a, of_b):
    if of_a[0] > of_b[1]:
        return "A"
    if of_b[0] > of_a[1]:
        return "B"
    return "tie"


def compare(a, b, tried=1):
    a, b = np.array(a, dtype=float), np.array(b, dtype=float)
    if a.shape != b.shape:
        raise ValueError("not the same rows")
    delta = a - b
    normal = statistics.NormalDist()
    z = -normal.inv_cdf(0.025 / tried)
    verdict = judge(interval(a, z), interval(b, z))
    return delta.mean(), interval(delta, z), verdict
