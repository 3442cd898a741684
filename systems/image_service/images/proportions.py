"""How sure a share of right answers is, and whether one share is worse than another."""

import numpy as np
from scipy.special import gammaln


def interval(right: int, of: int) -> tuple[float, float]:
    """The 95 % interval of a share (Wilson 1927)."""
    if of == 0:
        return 0.0, 1.0
    z, share = 1.959964, right / of
    middle = (share + z**2 / (2 * of)) / (1 + z**2 / of)
    half = z / (1 + z**2 / of) * np.sqrt(share * (1 - share) / of + z**2 / (4 * of**2))
    return float(middle - half), float(middle + half)


def worse(one: tuple[int, int], other: tuple[int, int]) -> float:
    """How likely `one` (right, of) is right so seldom if it is as good as `other`.

    Fisher's exact test, one-sided: of all right answers, how many fall to `one` by chance.
    """
    (right, of), all_right, both = one, one[0] + other[0], one[1] + other[1]
    fewer = np.arange(max(0, all_right - other[1]), right + 1)

    def log_ways(n: int, k: np.ndarray | int) -> np.ndarray:
        return gammaln(n + 1) - gammaln(np.add(k, 1)) - gammaln(np.subtract(n, k) + 1)

    logs = log_ways(of, fewer) + log_ways(other[1], all_right - fewer) - log_ways(both, all_right)
    return min(1.0, float(np.exp(logs).sum()))
