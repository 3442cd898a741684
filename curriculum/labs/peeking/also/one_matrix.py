import numpy as np


def peaks(data, looks):
    """Return for each test the largest |z| among its looks."""
    seen = np.arange(data.shape[1])[:, np.newaxis] < looks  # pairs by looks
    z = data @ (seen / seen.sum(axis=0) ** 0.5)
    return np.maximum(z.max(axis=1), -z.min(axis=1))


def alarm_rate(data, looks, limit=1.96):
    """Return the share of tests in which |z| is larger than limit at some look."""
    return np.count_nonzero(peaks(data, looks) > limit) / data.shape[0]


def fair_limit(data, looks, share=0.05):
    """Return the limit that this share of the tests exceed at some look."""
    return np.percentile(peaks(data, looks), 100 * (1 - share))
