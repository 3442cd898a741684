import math

import numpy as np


def bin_width(x):
    n = len(x)
    m = sum(float(v) for v in x) / n
    deviation = math.sqrt(sum((float(v) - m) ** 2 for v in x) / n)
    return 2 * deviation / n ** (1 / 3)


def best_bins(x):
    w = bin_width(x)
    if w == 0:
        return 1
    return math.ceil((float(max(x)) - float(min(x))) / w)


def heights(x, bins):
    counts, edges = np.histogram(x, bins)
    return counts / len(x) / np.diff(edges)
