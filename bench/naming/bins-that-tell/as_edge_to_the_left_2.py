import math

import numpy as np


def bin_width(x):
    q1, q3 = np.percentile(x, [25, 75])
    return float(2 * (q3 - q1) / len(x) ** (1 / 3))


def best_bins(x):
    w = bin_width(x)
    if w == 0:
        return 1
    return math.ceil((float(x.max()) - float(x.min())) / w)


def heights(x, bins):
    edges = np.linspace(float(x.min()), float(x.max()), bins + 1)
    result = []
    for i in range(bins):
        if i == 0:
            inside = (x >= edges[i]) & (x <= edges[i + 1])
        else:
            inside = (x > edges[i]) & (x <= edges[i + 1])
        share = np.sum(inside) / len(x)
        result.append(share / (edges[i + 1] - edges[i]))
    return np.array(result)
