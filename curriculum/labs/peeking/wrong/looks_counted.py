"""Your rate is the share of *looks* that raise an alarm: 4 of 8 in the lesson. So
test d counts twice and test c pulls the rate down twice. A test is stopped once;
asked was the share of tests, 3 of 4."""

import numpy as np


def largest(data, looks):
    """Return for each test the largest |z| among its looks."""
    sums = np.cumsum(data, axis=1)[:, looks - 1]
    return np.abs(sums / np.sqrt(looks)).max(axis=1)


def all_z(data, looks):
    """Return z of each test at each look."""
    return np.cumsum(data, axis=1)[:, looks - 1] / np.sqrt(looks)


def alarm_rate(data, looks, limit=1.96):
    """Return the share of tests in which |z| is larger than limit at some look."""
    return np.mean(np.abs(all_z(data, looks)) > limit)


def fair_limit(data, looks, share=0.05):
    """Return the limit that this share of the tests exceed at some look."""
    return np.quantile(largest(data, looks), 1 - share)
