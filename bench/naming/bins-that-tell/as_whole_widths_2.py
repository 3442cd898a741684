import math

import numpy as np


def bin_width(x):
    q1, q3 = np.percentile(x, [25, 75])
    return float(2 * (q3 - q1) / len(x) ** (1 / 3))


def best_bins(x):
    w = bin_width(x)
    if w == 0.0:
        return 1
    return math.ceil((float(np.max(x)) - float(np.min(x))) / w)


def heights(x, bins):
    n = len(x)
    counts = np.histogram(x, bins)[0]
    span = float(max(x)) - float(min(x))
    one_bin = span // bins
    return np.array([c / (n * one_bin) if one_bin else c / (n * span / bins) for c in counts])
