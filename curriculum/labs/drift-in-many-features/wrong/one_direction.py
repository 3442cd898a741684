"""You count only gaps in which the first sample is ahead. If all current values lie on the other
side, your distance is 0. A gap counts in either direction."""

import numpy as np


def ks(a, b):
    """Return the largest gap between the cumulative shares of a and b."""
    places = np.concatenate([a, b])
    share_a = np.searchsorted(np.sort(a), places, side="right") / len(a)
    share_b = np.searchsorted(np.sort(b), places, side="right") / len(b)
    return float((share_a - share_b).max())


def drift(ref, cur, alpha=0.05, smallest=0.1):
    """Return (column, distance) of each column that has moved, the furthest first."""
    columns = ref.shape[1]
    limit = np.sqrt(-np.log(alpha / columns / 2) / 2) * np.sqrt(1 / len(ref) + 1 / len(cur))
    found = []
    for j in range(columns):
        distance = ks(ref[:, j], cur[:, j])
        if distance > limit and distance >= smallest:
            found.append((j, distance))
    return sorted(found, key=lambda pair: (-pair[1], pair[0]))
