"""Your last bin does not own its right edge, so the largest value falls into no bin, and the areas add up to less than 1. In the
example the 13 is missing."""

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
    edges = np.linspace(x.min(), x.max(), bins + 1)
    counts = np.array([np.sum((x >= a) & (x < b)) for a, b in zip(edges[:-1], edges[1:])])
    return counts / len(x) / np.diff(edges)
