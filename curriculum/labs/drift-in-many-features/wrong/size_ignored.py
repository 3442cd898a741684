"""You compare the distance with `smallest` alone. With 100 rows on each side, equal distributions
often have a distance of 0.1. Ask as well whether it is above the limit for these numbers of
rows."""

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
    found = []
    for j in range(columns):
        distance = ks(ref[:, j], cur[:, j])
        if distance >= smallest:
            found.append((j, distance))
    return sorted(found, key=lambda pair: (-pair[1], pair[0]))
