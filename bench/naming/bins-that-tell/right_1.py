from math import ceil

import numpy as np


def _span(x):
    low, *_, high = np.percentile(x, (0, 50, 100)).tolist()
    return high - low


def bin_width(x):
    quarter, three_quarters = np.percentile(x, (25, 75)).tolist()
    return 2.0 * (three_quarters - quarter) / float(np.cbrt(x.size))


def best_bins(x):
    return ceil(_span(x) / step) if (step := bin_width(x)) else 1


def heights(x, bins):
    mass = np.histogram(x.astype(float), bins=bins)[0]
    return mass * (bins / (x.size * _span(x)))
