"""What a forecast may look at: the series until one day (the origin), and what is planned after it.

All levels are divided by the series' own level, so that one model serves milk and candles alike.
"""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from demand.table import Array, Table

SIZES = {"small": 0, "medium": 1, "large": 2}
NAMES = (
    "last 7 days",
    "last 14 days",
    "last 28 days",
    "last 91 days",
    "middle of 56 days",
    "same weekday",
    "same weekday, 4 weeks",
    "same weekday, 8 weeks",
    "same weekday, 13 weeks",
    "same weekday, a year",
    "weekday, all series",
    "a year ago, all series",
    "a year ago",
    "horizon",
    "weekday",
    "days since a closure",
    "days to a closure",
    "level",
    "share of zeros",
    "spread",
    "age",
    "size",
)


@dataclass(frozen=True)
class Lags:
    """Running sums over the known days, so that the mean of any window is one subtraction."""

    base: Array  # (series, days): units without promotions
    total: Array  # (series, days + 1)
    known: Array  # (series, days + 1)
    pooled: Array  # (days,): all series together, each as a share of its own mean
    gaps: tuple[Array, Array]  # (days + horizon,): days since and to an unusual closure

    def mean(self, first: Array | int, last: Array | int) -> Array:
        """Over the days from `first` to `last`, NaN where none of them is known."""
        low, high = np.maximum(first, 0), np.maximum(np.asarray(last) + 1, 0)
        count = self.known[:, high] - self.known[:, low]
        return (self.total[:, high] - self.total[:, low]) / np.where(count > 0, count, np.nan)


def lags(table: Table, base: Array) -> Lags:
    """`base`: the units that would have been sold without promotions."""
    known = ~np.isnan(base)
    padded = ((0, 0), (1, 0))
    total = np.pad(np.cumsum(np.where(known, base, 0), axis=1), padded)
    count = np.pad(np.cumsum(known, axis=1), padded)
    mean = total[:, -1] / np.maximum(count[:, -1], 1)
    share = base / np.where(mean > 0, mean, np.nan)[:, None]
    return Lags(base, total, count, _middle_mean(share), _gaps(table))


def at(table: Table, lags: Lags, origin: int, horizon: int) -> tuple[Array, Array]:
    """Features (series, horizon, names) and level (series,) of the forecasts of one day."""
    ahead = np.arange(1, horizon + 1)
    level = _level(table, lags, origin)
    recent = [lags.mean(origin - n + 1, origin) for n in (7, 14, 28, 91)]
    window = lags.base[:, max(origin - 55, 0) : origin + 1]
    zeros = np.where(np.isnan(window), np.nan, window == 0)
    weeks = [_weekdays(lags.base, origin, n)[:, (ahead - 1) % 7] for n in (1, 4, 8, 13, 52)]
    columns = [
        *(each / level for each in (*recent, _quiet(np.nanmedian, window))),
        *(each / level[:, None] for each in weeks),
        _weekdays(lags.pooled[None], origin, 13)[:, (ahead - 1) % 7],
        _year_ago(
            lambda a, b: np.array([_span(lags.pooled, x, y) for x, y in zip(a, b, strict=True)]),
            origin,
            ahead,
        ),
        _year_ago(lags.mean, origin, ahead),
        ahead.astype(float),
        np.array([day.weekday() for day in table.days(origin + 1, horizon)], float),
        *(gap[origin + 1 : origin + horizon + 1] for gap in lags.gaps),
        np.log(level),
        _quiet(np.nanmean, zeros),
        _quiet(np.nanstd, window) / level,
        np.minimum(lags.known[:, origin + 1], 365).astype(float),
        np.array([SIZES.get(item.size, -1) for item in table.items], float),
    ]
    shape = (len(table.items), horizon)
    return np.stack([_spread(column, shape) for column in columns], axis=2), level


def _level(table: Table, lags: Lags, origin: int) -> Array:
    """The mean of eight weeks. What is young leans on the other series of its size of store."""
    count = lags.known[:, origin + 1] - lags.known[:, max(origin - 55, 0)]
    mean = np.nan_to_num(lags.mean(origin - 55, origin))
    size = np.array([item.size for item in table.items])
    seen = count >= 14
    middle = np.median(mean[seen]) if seen.any() else 1.0
    prior = np.full(len(mean), middle)
    for each in set(size[seen]):
        prior[size == each] = np.median(mean[seen & (size == each)])
    weight = np.where(count < 14, 2.0, 0.05)
    return np.maximum((mean * count + prior * weight) / (count + weight), 1e-3)


def _weekdays(base: Array, origin: int, weeks: int) -> Array:
    """(series, 7): the mean of each weekday, beginning with that of the day after the origin."""
    days = base[:, max(origin + 1 - 7 * weeks, 0) : origin + 1]
    days = np.pad(days, ((0, 0), (7 * weeks - days.shape[1], 0)), constant_values=np.nan)
    return _quiet(np.nanmean, days.reshape(len(base), weeks, 7))


def _year_ago(mean: Callable[[Array, Array], Array], origin: int, ahead: Array) -> Array:
    """How demand went on a year ago: the week around the day, over the four weeks before."""
    middle = origin + ahead - 364
    if middle[0] < 31:
        return np.full(len(ahead), np.nan)
    before = mean(np.array([origin - 364 - 27]), np.array([origin - 364]))
    return mean(middle - 3, middle + 3) / np.where(before > 0, before, np.nan)


def _span(values: Array, first: int, last: int) -> float:
    return float(_quiet(np.nanmean, values[None, max(first, 0) : last + 1])[0])


def _gaps(table: Table) -> tuple[Array, Array]:
    """Days since and to a closure that is not the weekday's habit, at most 7."""
    days = np.arange(len(table.open))
    habit = np.array([table.open[number % 7 :: 7].mean() > 0.5 for number in days])
    unusual = np.flatnonzero(~table.open & habit)
    since = np.array([min((n - x for x in unusual[unusual <= n]), default=7) for n in days])
    until = np.array([min((x - n for x in unusual[unusual >= n]), default=7) for n in days])
    return np.minimum(since, 7.0), np.minimum(until, 7.0)


def _spread(column: Array, shape: tuple[int, int]) -> Array:
    return np.broadcast_to(column[:, None] if column.shape == shape[:1] else column, shape)


def _middle_mean(share: Array) -> Array:
    return _quiet(np.nanmean, np.minimum(share, 5).T)


def _quiet(function: Callable[..., Array], values: Array) -> Array:
    """A statistic over the second axis; NaN, not a warning, where nothing is known."""
    known = ~np.isnan(values).all(axis=1)
    filled = np.where(np.expand_dims(known, 1), values, 0.0)
    return np.where(known, function(filled, axis=1), np.nan)
