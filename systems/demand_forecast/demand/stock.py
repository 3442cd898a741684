"""How many units are enough: from what is expected, and how far sums of days were off before.

A sum of days varies less than its days together and more than if they were independent, so that its
error is measured, not derived: on days that the trees had not seen, in units of the days' own
spread. The share of these errors below a number is the chance that it is enough.
"""

import numpy as np

from demand.table import Array

PERIODS = (7, 14, 28)  # days that are ordered for
LEVELS = range(50, 100)  # per cent
MIN_SUMS = 20  # sums, below which nothing is said
# Of p10, the middle and p90 in the mean: AAPG Bulletin 84, 2000.
SWANSON_WEIGHTS = np.array([0.3, 0.4, 0.3])
P10_P90_WIDTH = 2.563  # standard deviations between p10 and p90 of a normal distribution

Errors = dict[int, list[float]]  # period -> for each level, what most errors stay below


def expected(days: Array) -> Array:
    """(...,): the mean of each day, of (..., 3) quantiles, by Swanson's rule. Only means add up."""
    return days @ SWANSON_WEIGHTS


def errors(pairs: list[tuple[Array, Array]]) -> Errors:
    """Of forecasts (series, days, 3), each with what was sold; NaN where that is not known."""
    quantiles: Errors = {}
    for period in PERIODS:
        scaled = [
            _scaled_errors(days[:, :period], sold[:, :period], period) for days, sold in pairs
        ]
        each = np.sort(np.concatenate([np.empty(0), *scaled]))
        if len(each) >= MIN_SUMS:
            ranks = np.ceil((len(each) + 1) * np.array(LEVELS) / 100).astype(int)
            quantiles[period] = each[np.minimum(ranks, len(each)) - 1].round(4).tolist()
    return quantiles


def order_quantity(days: Array, quantiles: Errors, period: int, level: int) -> int | None:
    """Units that are enough for the first days of (days, 3), with a chance of `level` per cent."""
    if period not in quantiles:
        return None
    first = days[:period]
    units = expected(first).sum() + quantiles[period][level - LEVELS[0]] * _spread(first)
    return max(int(np.ceil(units - 1e-9)), 0)


def _scaled_errors(days: Array, sold: Array, period: int) -> Array:
    """(some,): the error of each sum that is known, over its spread."""
    if days.shape[1] < period:
        return np.empty(0)
    spread = _spread(days)
    usable = ~np.isnan(sold).any(axis=1) & (spread > 0)
    return ((sold - expected(days)).sum(axis=1) / np.where(spread > 0, spread, 1))[usable]


def _spread(days: Array) -> Array:
    """Of the days together, as if each were independent."""
    width = (days[..., 2] - days[..., 0]) / P10_P90_WIDTH
    return np.sqrt((width**2).sum(axis=-1))
