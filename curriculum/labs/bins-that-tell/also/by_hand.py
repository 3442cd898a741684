import numpy as np


def quantile(ordered, share):
    """Return the value below which this share lies, by a straight line between two places."""
    place = share * (len(ordered) - 1)
    before = int(place)
    if before == place:
        return ordered[before]
    return ordered[before] + (place - before) * (ordered[before + 1] - ordered[before])


def bin_width(x):
    """Return the width of a bin by the rule of Freedman and Diaconis."""
    ordered = sorted(x.tolist())
    return 2.0 * (quantile(ordered, 0.75) - quantile(ordered, 0.25)) / np.cbrt(len(ordered))


def best_bins(x):
    """Return how many bins of about that width cover the values; 1 if the rule gives no width."""
    width = bin_width(x)
    if width == 0:
        return 1
    bins = int((x.max() - x.min()) / width)
    while bins * width < x.max() - x.min():
        bins += 1
    return bins


def heights(x, bins):
    """Return the heights of the bars, whose areas add up to 1."""
    edges = np.linspace(x.min(), x.max(), bins + 1)
    starts = np.searchsorted(np.sort(x), edges[:-1], side="left")
    counts = np.diff(np.append(starts, len(x)))
    return counts / (len(x) * (edges[1] - edges[0]))
