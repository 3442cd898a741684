"""You divide the range by the number of bins with //, which drops the fraction. For whole numbers from 1 to 13
and 5 bins the width is 2.4; yours is 2, and the areas add up to more than 1."""

import math

import numpy as np


def bin_width(x):
    """Return the width of a bin by the rule of Freedman and Diaconis."""
    low, high = np.percentile(x, [25, 75])
    return float(2 * (high - low) / len(x) ** (1 / 3))


def best_bins(x):
    """Return how many bins of about that width cover the values; 1 if the rule gives no width."""
    width = bin_width(x)
    return math.ceil((x.max() - x.min()) / width) if width > 0 else 1


def heights(x, bins):
    """Return the heights of the bars, whose areas add up to 1."""
    counts, edges = np.histogram(x, bins)
    return counts / len(x) / ((x.max() - x.min()) // bins)
