"""Makes 80 % mean 80 %: conformal widths from days that the trees had not seen."""

import numpy as np

from demand.table import Array

TAIL_SHARE = 0.1  # on each side
Width = tuple[float, float]  # what the distances from the middle to p10 and p90 are multiplied by


def width(raw: Array, actual: Array, step: Array) -> Width:
    """The width that leaves a tenth outside on each side.

    `step`: half a unit. Counts go by units, so that no distance is less: where next to nothing is
    sold the quantiles are one, and any count would lie immeasurably far outside.
    """
    middle, below, above = _distances(raw, step)
    return _conformal((middle - actual) / below), _conformal((actual - middle) / above)


def widen(raw: Array, width: Width, step: Array) -> Array:
    middle, below, above = _distances(raw, step)
    return np.stack([middle - width[0] * below, middle, middle + width[1] * above], axis=-1)


def _distances(raw: Array, step: Array) -> tuple[Array, Array, Array]:
    low, middle, high = np.moveaxis(raw, -1, 0)
    return middle, np.maximum(middle - low, step), np.maximum(high - middle, step)


def _conformal(scores: Array) -> float:
    """Of n scores, the one of rank (n + 1)(1 - TAIL_SHARE), rounded up."""
    rank = min(np.ceil((len(scores) + 1) * (1 - TAIL_SHARE)), len(scores))
    return max(float(np.sort(scores)[int(rank) - 1]), 0.0)
