"""Your program takes the sum at place m for the look after m pairs. Places are
counted from 0, so that is the sum of m + 1 pairs, and for the last look there is
none. The sum after m pairs stands at place m - 1."""

import numpy as np


def largest(data, looks):
    """Return for each test the largest |z| among its looks."""
    sums = np.cumsum(data, axis=1)[:, np.minimum(looks, data.shape[1] - 1)]
    return np.abs(sums / np.sqrt(looks)).max(axis=1)


def alarm_rate(data, looks, limit=1.96):
    """Return the share of tests in which |z| is larger than limit at some look."""
    return np.mean(largest(data, looks) > limit)


def fair_limit(data, looks, share=0.05):
    """Return the limit that this share of the tests exceed at some look."""
    return np.quantile(largest(data, looks), 1 - share)
