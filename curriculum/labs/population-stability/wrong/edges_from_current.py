"""Your edges are the quantiles of the current sample, so each bin holds the same share of it
whatever has happened, and the ruler changes every day. The edges come from the reference: 2.75, 4.5
and 6.25 for 1 to 8."""

import numpy as np


def _shares(values, edges):
    """The share of the values in each bin; a bin holds its upper edge."""
    counts = np.bincount(np.searchsorted(edges, values), minlength=len(edges) + 1)
    return np.maximum(counts / len(values), 0.0001)


def psi(ref, cur, bins=10):
    """Return the population stability index of cur against ref."""
    edges = np.unique(np.quantile(cur, np.arange(1, bins) / bins))
    before, now = _shares(ref, edges), _shares(cur, edges)
    return float(((now - before) * np.log(now / before)).sum())


def limit(ref, quiet, allowed, bins=10):
    """Return the PSI that at most `allowed` of the quiet samples exceed."""
    values = sorted(psi(ref, sample, bins) for sample in quiet)
    return values[len(values) - 1 - allowed]
