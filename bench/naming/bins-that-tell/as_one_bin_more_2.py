import numpy as np


def bin_width(x):
    q = np.percentile(x, [25, 50, 75])
    return float(2 * (q[2] - q[0]) / np.cbrt(x.shape[0]))


def best_bins(x):
    width = bin_width(x)
    bins = 1
    if width > 0:
        bins += int(np.floor((float(x.max()) - float(x.min())) / width))
    return bins


def heights(x, bins):
    counts, edges = np.histogram(x, bins)
    return counts / len(x) / np.diff(edges)
