"""Samples that are too close

A sampler is suspected of returning training points. For each sample, take the distance to the nearest training point. Return the
positions of the samples whose distance is smaller than `limit`, in order.

- `samples`: n lists of 2 floats; `training`: m lists of 2 floats; n and m at least 1. `limit`: a float.
- The distance is the straight one: root of the sum of the squared differences.
- Returns a list of ints, counted from 0.

>>> too_close([[0.0, 0.0], [3.0, 4.0]], [[0.0, 0.5], [9.0, 9.0]], 1.0)
[0]
"""

import numpy as np

minutes = 6
chapter = "03-how-good-are-the-samples"
hint = "Make the table of all distances, shape (n, m). Which axis goes away?"


def too_close(samples: list[list[float]], training: list[list[float]], limit: float) -> list[int]:
    apart = np.array(samples)[:, None] - np.array(training)
    nearest = np.sqrt((apart**2).sum(axis=2)).min(axis=1)
    return [i for i, distance in enumerate(nearest) if distance < limit]


def cases(rng):
    yield ([[0.0, 0.0]], [[0.0, 2.0]], 2.0)
    yield ([[0.0, 0.0], [3.0, 4.0]], [[0.0, 0.5], [9.0, 9.0]], 1.0)
    yield ([[0.0, 0.0], [5.0, 5.0], [9.0, 9.0]], [[3.0, 0.0], [9.0, 8.0]], 2.5)
    yield ([[1.0, 1.0], [4.0, 4.0]], [[1.5, 1.5], [4.0, 4.0]], 0.75)
    yield ([[0.0, 0.0], [6.0, 0.0]], [[0.0, 0.5], [6.0, 0.4], [20.0, 0.0]], 0.6)
    yield ([[2.0, 0.0], [8.0, 1.0]], [[0.0, 2.0], [8.0, 0.0], [7.0, 7.0]], 2.9)
    yield ([[1.0, 0.0], [4.0, 0.0], [8.0, 0.0]], [[1.0, 0.3], [4.0, 1.0]], 0.5)
    for n in (4, 6, 8):
        yield (rng.uniform(0, 4, (n, 2)).round(2).tolist(), rng.uniform(0, 4, (n, 2)).round(2).tolist(), 0.8)


def wrong_mean_distance(samples, training, limit):
    """You compare the mean distance to all training points. A copy is close to one of them, and may be far from all the others."""
    apart = np.array(samples)[:, None] - np.array(training)
    return [i for i, d in enumerate(np.sqrt((apart**2).sum(axis=2)).mean(axis=1)) if d < limit]


def wrong_the_training_points(samples, training, limit):
    """You return the positions of the training points that have a sample near them. The positions of the samples are wanted."""
    apart = np.array(samples)[:, None] - np.array(training)
    return [i for i, d in enumerate(np.sqrt((apart**2).sum(axis=2)).min(axis=0)) if d < limit]


def wrong_same_position(samples, training, limit):
    """You compare each sample with the training point in the same position only. A copy may be of any of them."""
    pairs = zip(samples, training)
    return [i for i, (a, b) in enumerate(pairs) if np.sqrt((a[0] - b[0]) ** 2 + (a[1] - b[1]) ** 2) < limit]
