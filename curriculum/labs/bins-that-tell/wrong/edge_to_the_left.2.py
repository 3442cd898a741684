import math

import numpy as np


def bin_width(x):
    """Return the width of a bin by the rule of Freedman and Diaconis."""
    low, high = np.percentile(x, [25, 75])
    return float(2 * (high - low) / len(x) ** (1 / 3))


def best_bins(x):
    """Return how many bins of about that width cover the values; 1 if the rule gives no width."""
    width = bin_width(x)
    return math.ceil((x.max() - x.min()) / width) if width > 0 else 1


def heights(x, bins):
    edges = np.linspace(x.min(), x.max(), bins + 1)
    found = []
    for i in range(bins):
        low, high = edges[i], edges[i + 1]
        found.append(np.sum((x > low) & (x <= high)))
    return np.array(found) / len(x) / np.diff(edges)
