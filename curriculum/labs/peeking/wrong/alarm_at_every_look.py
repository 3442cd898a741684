"""Your program counts a test only if *all* of its looks are above the limit: test d
of the lesson. Nobody waits for the other looks once one of them is clear; `any`,
not `all`."""

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
    return np.mean((np.abs(all_z(data, looks)) > limit).all(axis=1))


def fair_limit(data, looks, share=0.05):
    """Return the limit that this share of the tests exceed at some look."""
    return np.quantile(largest(data, looks), 1 - share)
