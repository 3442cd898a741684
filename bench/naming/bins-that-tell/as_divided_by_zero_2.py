import math

import numpy as np


def bin_width(x):
    q1, q3 = np.percentile(x, 25), np.percentile(x, 75)
    return float(2 * (q3 - q1) / math.pow(len(x), 1 / 3))


def best_bins(x):
    lowest, highest = np.min(x), np.max(x)
    if lowest == highest:
        return 1
    bins = np.float64(float(highest) - float(lowest)) / np.float64(bin_width(x))
    return int(math.ceil(bins))


def heights(x, bins):
    counts, edges = np.histogram(x, bins)
    return counts / (len(x) * (edges[1] - edges[0]))
