"""Your program divides the share by the number of looks. That keeps the promise and
more: looks that share most of their data often agree, so the limit becomes too
high, and real differences are missed. The simulation knows how much they share: the
quantile 1 - share of the largest."""

import numpy as np


def largest(data, looks):
    """Return for each test the largest |z| among its looks."""
    sums = np.cumsum(data, axis=1)[:, looks - 1]
    return np.abs(sums / np.sqrt(looks)).max(axis=1)


def alarm_rate(data, looks, limit=1.96):
    """Return the share of tests in which |z| is larger than limit at some look."""
    return np.mean(largest(data, looks) > limit)


def fair_limit(data, looks, share=0.05):
    """Return the limit that this share of the tests exceed at some look."""
    return np.quantile(largest(data, looks), 1 - share / len(looks))
