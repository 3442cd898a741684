import numpy as np


def bin_width(x):
    q1, q3 = np.percentile(x, [25, 75])
    return float(2 * (q3 - q1) / np.cbrt(len(x)))


def best_bins(x):
    if bin_width(x) == 0:
        return 1
    return 10


def heights(x, bins):
    return np.histogram(x, bins=bins, density=True)[0]
