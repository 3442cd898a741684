import numpy as np


def bin_width(x):
    n = len(x)
    q1 = np.quantile(x, 0.25)
    q3 = np.quantile(x, 0.75)
    return float(2 * (q3 - q1) / n ** (1 / 3))


def best_bins(x):
    counts, edges = np.histogram(x)
    return len(counts)


def heights(x, bins):
    counts, edges = np.histogram(x, bins)
    width = (float(x.max()) - float(x.min())) / bins
    return counts / counts.sum() / width
