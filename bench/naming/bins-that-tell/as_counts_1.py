import numpy as np


def bin_width(x):
    q1, q3 = np.percentile(x, [25, 75])
    return float(2 * (q3 - q1) / np.cbrt(len(x)))


def best_bins(x):
    width = bin_width(x)
    if width == 0:
        return 1
    return int(np.ceil((float(x.max()) - float(x.min())) / width))


def heights(x, bins):
    counts, edges = np.histogram(x, bins)
    return counts.astype(float)
