import math

import numpy as np


def bin_width(x):
    low = np.percentile(x, 25)
    high = np.percentile(x, 75)
    return float(2 * (high - low) / len(x) ** (1 / 3))


def best_bins(x):
    w = bin_width(x)
    if np.isclose(w, 0):
        return 1
    return math.ceil((float(np.max(x)) - float(np.min(x))) / w)


def heights(x, bins):
    counts, edges = np.histogram(x, bins)
    return counts / len(x) / np.diff(edges)
