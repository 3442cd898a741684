"""Find the mistake: bars that can be compared

Two clinics draw histograms of their waiting times. One had 80 patients and the other 2,000, and they used different
bins. To compare them, the areas of the bars should add up to 1. In the picture of the larger clinic, they add up to
the width of a bin. Find the mistake and fix it.

- `times`: an array of at least two different numbers. It isn't changed. `bins`: a whole number from 1 on: so many
  equally wide bins, from the smallest value to the largest.
- Returns an array with the heights of the bars.

>>> density_bars(np.array([0, 1, 1, 4]), 2)
array([0.375, 0.125])
"""

import numpy as np

kind = "fix"
minutes = 4
chapter = "03-areas-not-heights"
hint = "The function returns shares. What has the height of a bar to be multiplied by to get its share?"

starter = '''
import numpy as np


def density_bars(times: np.ndarray, bins: int) -> np.ndarray:
    counts, edges = np.histogram(times, bins)
    return counts / counts.sum()
'''


def density_bars(times: np.ndarray, bins: int) -> np.ndarray:
    counts, edges = np.histogram(times, bins)
    return counts / counts.sum() / np.diff(edges)


def cases(rng):
    yield (np.array([0, 4]), 1)
    yield (np.array([0, 1, 1, 4]), 2)
    yield (np.array([2, 2, 2, 5]), 3)
    yield (np.array([0.0, 0.1, 0.2]), 2)
    yield (np.array([10, 60, 35, 20]), 5)
    for n in (20, 40, 80):
        yield (np.round(rng.exponential(20, n), 1), int(rng.integers(3, 9)))


def wrong_shares(times, bins):
    """Your heights add up to 1. The *areas* should add up to 1, and a bar has a width as well."""
    counts, edges = np.histogram(times, bins)
    return counts / counts.sum()


def wrong_counts_per_minute(times, bins):
    """You divide by the width only. The larger clinic still has higher bars, since it had more patients."""
    counts, edges = np.histogram(times, bins)
    return counts / np.diff(edges)


def wrong_multiplied_by_the_width(times, bins):
    """You multiply the shares by the width. What has to be multiplied by the width to *give* the share?"""
    counts, edges = np.histogram(times, bins)
    return counts / counts.sum() * np.diff(edges)
