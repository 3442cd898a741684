"""What a promotion does: a factor a series, leaning on that of all where it saw few."""

import bottleneck as bn
import numpy as np

from demand.table import Array, Table, weeks

PRIOR_DAYS = 10  # as many promoted days the common factor weighs
AROUND = 4  # weeks before and after, from which the ordinary demand of a weekday is taken


def uplift(table: Table) -> tuple[Array, float]:
    """The factor of each series, and the common one."""
    promo = table.promo[:, : table.days]
    ordinary = _ordinary(np.where(promo, np.nan, table.units))
    seen = promo & ~np.isnan(table.units + ordinary)
    sold = np.where(seen, table.units, 0).sum(axis=1)
    expected = np.where(seen, ordinary, 0).sum(axis=1)
    any_seen = expected > 0
    if not any_seen.any():
        return np.ones(len(sold)), 1.0
    # A share a series, so that no series with many units speaks for all.
    days = seen.sum(axis=1)[any_seen]
    share = sold[any_seen] / expected[any_seen]
    common = float(np.average(share, weights=days))
    factors = np.full(len(sold), common)
    factors[any_seen] = (days * share + PRIOR_DAYS * common) / (days + PRIOR_DAYS)
    return factors, common


def _ordinary(units: Array) -> Array:
    """Of each day, the mean of the same weekday in the weeks around it."""
    later = np.pad(weeks(units), ((0, 0), (0, AROUND), (0, 0)), constant_values=np.nan)
    mean = bn.move_mean(later, 2 * AROUND + 1, min_count=1, axis=1)[:, AROUND:]
    return mean.reshape(len(units), -1)[:, -units.shape[1] :]
