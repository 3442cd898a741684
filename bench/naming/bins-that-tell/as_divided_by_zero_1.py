import numpy as np


def bin_width(x):
    q1, q3 = np.percentile(x, [25, 75])
    return float(2 * (q3 - q1) / np.cbrt(len(x)))


def best_bins(x):
    return int(np.ceil((float(x.max()) - float(x.min())) / bin_width(x)))


def heights(x, bins):
    return np.histogram(x, bins=bins, density=True)[0]
