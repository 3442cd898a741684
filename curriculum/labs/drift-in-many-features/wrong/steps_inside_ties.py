"""You look at the gap in the middle of equal values, when only some of them have been counted. Two
samples of the same whole numbers then seem to differ. Compare after all repetitions of a value."""

import numpy as np


def ks(a, b):
    """Return the largest gap between the cumulative shares of a and b."""
    order = np.concatenate([a, b]).argsort(kind="stable")
    share_a = np.cumsum((order < len(a)) / len(a))
    share_b = np.cumsum((order >= len(a)) / len(b))
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
    return sorted(found, key=lambda pair: (-pair[1], pair[0]))
