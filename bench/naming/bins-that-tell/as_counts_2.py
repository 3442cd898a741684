import math

import numpy as np


def bin_width(x):
    iqr = np.subtract(*np.percentile(x, [75, 25]))
    return float(2 * iqr / len(x) ** (1 / 3))


def best_bins(x):
    width = bin_width(x)
    spread = float(max(x)) - float(min(x))
    return math.ceil(spread / width) if width > 0 else 1


def heights(x, bins):
    low, high = float(min(x)), float(max(x))
    bars = np.zeros(bins)
    edges = np.linspace(low, high, bins + 1)
    for value in x:
        place = int(np.searchsorted(edges, value, side="right")) - 1
        bars[min(place, bins - 1)] += 1
    return bars
