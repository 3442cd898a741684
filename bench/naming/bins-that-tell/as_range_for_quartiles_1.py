import numpy as np


def bin_width(x):
    return float(2 * (float(x.max()) - float(x.min())) / np.cbrt(len(x)))


def best_bins(x):
    width = bin_width(x)
    if width == 0:
        return 1
    return int(np.ceil((float(x.max()) - float(x.min())) / width))


def heights(x, bins):
    return np.histogram(x, bins=bins, density=True)[0]
