"""What a promotion does: a factor a series, leaning on that of all where it saw few."""

import numpy as np

from demand.table import Array, Table

PRIOR_DAYS = 10  # as many promoted days the common factor weighs
HALF_WINDOW = 4  # weeks before and after, from which the ordinary demand of a weekday is taken


def uplift(table: Table) -> tuple[Array, float]:
    """The factor of each series, and the common one."""
    days = table.units.shape[1]
    promo = table.promo[:, :days]
    ordinary = _ordinary(np.where(promo, np.nan, table.units))
    seen = promo & ~np.isnan(table.units) & ~np.isnan(ordinary)
    sold = np.where(seen, table.units, 0).sum(axis=1)
    expected = np.where(seen, ordinary, 0).sum(axis=1)
    if expected.sum() <= 0:
        return np.ones(len(sold)), 1.0
    # A share a series, so that no series with many units speaks for all.
    weight = seen.sum(axis=1) * (expected > 0)
    ratio = sold / np.where(expected > 0, expected, 1)
    common = float((weight * ratio).sum() / weight.sum())
    prior = PRIOR_DAYS * expected / np.maximum(weight, 1)
    factor = (sold + prior * common) / np.where(expected > 0, expected + prior, 1)
    return np.where(expected > 0, factor, common), common


def _ordinary(units: Array) -> Array:
    """Of each day, the mean of the same weekday in the weeks around it."""
    total, count = np.zeros_like(units), np.zeros_like(units)
    for week in range(-HALF_WINDOW, HALF_WINDOW + 1):
        if week:
            moved = _moved(units, 7 * week)
            known = ~np.isnan(moved)
            total += np.where(known, moved, 0)
            count += known
    return total / np.where(count > 0, count, np.nan)


def _moved(units: Array, days: int) -> Array:
    moved = np.full_like(units, np.nan)
    if abs(days) >= units.shape[1]:
        return moved
    if days > 0:
        moved[:, days:] = units[:, :-days]
    else:
        moved[:, :days] = units[:, -days:]
    return moved
