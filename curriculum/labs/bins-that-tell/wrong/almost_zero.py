"""You take a small width for a width of 0. Lengths in kilometres, or weights of insects in kilograms, have small widths and
as many bins as in any other unit. Only a width of exactly 0 gives no number of bins."""

import math

import numpy as np


def bin_width(x):
    """Return the width of a bin by the rule of Freedman and Diaconis."""
    low, high = np.percentile(x, [25, 75])
    return float(2 * (high - low) / len(x) ** (1 / 3))


def best_bins(x):
    """Return how many bins of about that width cover the values; 1 if the rule gives no width."""
    width = bin_width(x)
    return 1 if np.isclose(width, 0) else math.ceil((x.max() - x.min()) / width)


def heights(x, bins):
    """Return the heights of the bars, whose areas add up to 1."""
    counts, edges = np.histogram(x, bins)
    return counts / len(x) / np.diff(edges)
