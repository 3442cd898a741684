import numpy as np


def bin_width(x):
    s = np.sort(x)
    n = len(s)
    q1, q3 = float(s[n // 4]), float(s[3 * n // 4])
    return float(2 * (q3 - q1) / np.cbrt(n))


def best_bins(x):
    width = bin_width(x)
    if width == 0:
        return 1
    return int(np.ceil((float(x.max()) - float(x.min())) / width))


def heights(x, bins):
    return np.histogram(x, bins=bins, density=True)[0]
