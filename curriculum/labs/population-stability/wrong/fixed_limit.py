"""Your limit is always 0.1. With 100 rows in 10 bins, chance alone exceeds that on about 40 % of
the quiet days. The limit is measured: sort the PSI values of the quiet samples and leave `allowed`
of them above it."""

import numpy as np


def _shares(values, edges):
    """The share of the values in each bin; a bin holds its upper edge."""
    counts = np.bincount(np.searchsorted(edges, values), minlength=len(edges) + 1)
    return np.maximum(counts / len(values), 0.0001)


def psi(ref, cur, bins=10):
    """Return the population stability index of cur against ref."""
    edges = np.unique(np.quantile(ref, np.arange(1, bins) / bins))
    before, now = _shares(ref, edges), _shares(cur, edges)
    return float(((now - before) * np.log(now / before)).sum())


def limit(ref, quiet, allowed, bins=10):
    """Return the PSI that at most `allowed` of the quiet samples exceed."""
    return 0.1
