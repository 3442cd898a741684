"""You leave out bins that are empty on one side. A bin that has lost all its values is the
strongest sign there is: in the example it contributes 1.9553 of 2.1286. A share below 0.0001 counts
as 0.0001."""

import numpy as np


def _shares(values, edges):
    """The share of the values in each bin; a bin holds its upper edge."""
    counts = np.bincount(np.searchsorted(edges, values), minlength=len(edges) + 1)
    return counts / len(values)


def psi(ref, cur, bins=10):
    """Return the population stability index of cur against ref."""
    edges = np.unique(np.quantile(ref, np.arange(1, bins) / bins))
    before, now = _shares(ref, edges), _shares(cur, edges)
    both = (before > 0) & (now > 0)
    before, now = before[both], now[both]
    return float(((now - before) * np.log(now / before)).sum())


def limit(ref, quiet, allowed, bins=10):
    """Return the PSI that at most `allowed` of the quiet samples exceed."""
    values = sorted(psi(ref, sample, bins) for sample in quiet)
    return values[len(values) - 1 - allowed]
