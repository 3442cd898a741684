import numpy as np


def bin_width(x):
    q1, q3 = np.percentile(x, [25, 75])
    return float(2 * (q3 - q1) / np.cbrt(len(x)))


def best_bins(x):
    width = bin_width(x)
    if width == 0:
        return 1
    return int((float(x.max()) - float(x.min())) / width) + 1


def heights(x, bins):
    return np.histogram(x, bins=bins, density=True)[0]
