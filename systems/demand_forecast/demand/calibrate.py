"""Makes 80 % mean 80 %: conformal widths from days that the trees had not seen."""

import numpy as np

from demand.table import Array

OUTSIDE = 0.1  # on each side
NARROWEST = 1e-3


def width(raw: Array, seen: Array) -> tuple[float, float]:
    """The factors of the distances from the middle that leave a tenth outside on each side."""
    low, middle, high = raw.T
    below = (middle - seen) / np.maximum(middle - low, NARROWEST)
    above = (seen - middle) / np.maximum(high - middle, NARROWEST)
    return _high_quantile(below), _high_quantile(above)


def widened(raw: Array, factors: tuple[float, float]) -> Array:
    low, middle, high = raw[..., 0], raw[..., 1], raw[..., 2]
    below = factors[0] * np.maximum(middle - low, NARROWEST)
    above = factors[1] * np.maximum(high - middle, NARROWEST)
    return np.stack([middle - below, middle, middle + above], axis=-1)


def _high_quantile(scores: Array) -> float:
    """The conformal quantile: for n scores, the one of rank (n + 1)(1 - OUTSIDE), rounded up."""
    rank = int(np.ceil((len(scores) + 1) * (1 - OUTSIDE)))
    return max(float(np.sort(scores)[min(rank, len(scores)) - 1]), 0.0)
