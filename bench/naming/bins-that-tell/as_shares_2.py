import math

import numpy as np


def bin_width(x):
    q1, q3 = np.percentile(x, 25), np.percentile(x, 75)
    return float(2 * (q3 - q1) / len(x) ** (1 / 3))


def best_bins(x):
    w = bin_width(x)
    return math.ceil((float(x.max()) - float(x.min())) / w) if w else 1


def heights(x, bins):
    weights = np.full(len(x), 1 / len(x))
    shares, _ = np.histogram(x, bins=bins, weights=weights)
    return shares
