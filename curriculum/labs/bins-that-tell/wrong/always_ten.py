"""You take ten bins whatever the data are. Ten happens to suit some data and hides or shreds others; for the eight waiting times
of the example it is more bins than values. The number follows from the width: 12 / 3 = 4."""

import math

import numpy as np


def bin_width(x):
    """Return the width of a bin by the rule of Freedman and Diaconis."""
    low, high = np.percentile(x, [25, 75])
    return float(2 * (high - low) / len(x) ** (1 / 3))


def best_bins(x):
    """Return how many bins of about that width cover the values; 1 if the rule gives no width."""
    return 10


def heights(x, bins):
    """Return the heights of the bars, whose areas add up to 1."""
    counts, edges = np.histogram(x, bins)
    return counts / len(x) / np.diff(edges)
