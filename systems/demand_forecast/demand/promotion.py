"""What a promotion does: a factor a series, leaning on that of all where it saw few."""

import bottleneck as bn
import numpy as np

from demand.table import Array, Table, weeks

PRIOR_DAYS = 10  # as many promoted days the common factor weighs
WEEKS_AROUND = 4  # weeks before and after, from which the ordinary demand of a weekday is taken


def uplift(table: Table) -> tuple[Array, float]:
    """The factor of each series, and the common one."""
    promo = table.promo[:, : table.days]
    baseline = _baseline(np.where(promo, np.nan, table.units))
    observed = promo & ~np.isnan(table.units + baseline)
    sold = np.where(observed, table.units, 0).sum(axis=1)
    expected = np.where(observed, baseline, 0).sum(axis=1)
    has_observed = expected > 0
    if not has_observed.any():
        return np.ones(len(sold)), 1.0
    # A share a series, so that no series with many units speaks for all.
    days = observed.sum(axis=1)[has_observed]
    share = sold[has_observed] / expected[has_observed]
    common = float(np.average(share, weights=days))
    factors = np.full(len(sold), common)
    factors[has_observed] = (days * share + PRIOR_DAYS * common) / (days + PRIOR_DAYS)
    return factors, common


def _baseline(units: Array) -> Array:
    """Of each day, the mean of the same weekday in the weeks around it."""
    padded = np.pad(weeks(units), ((0, 0), (0, WEEKS_AROUND), (0, 0)), constant_values=np.nan)
    mean = bn.move_mean(padded, 2 * WEEKS_AROUND + 1, min_count=1, axis=1)[:, WEEKS_AROUND:]
    return mean.reshape(len(units), -1)[:, -units.shape[1] :]
