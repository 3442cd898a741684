"""What a forecast may look at: the series until one day, and what is planned after it.

All levels are divided by the series' own level, so that one model serves milk and candles alike.
The names begin with the group under which explain.py adds the features up.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import bottleneck as bn
import numpy as np
import pandas as pd

from demand.data import Item
from demand.table import Array, Table, repeat_weekdays, weeks

EDITION = 2  # one more whenever the features change: trees of another cannot be asked
PAST_DAYS = 56 * 7  # days that are looked at: a year, and the four weeks before
SIZES = pd.Index(["small", "medium", "large"])
MIN_DAYS = 14  # days below which a series is young
NEUTRAL = 1.0  # for what is unknown, such as a year ago in a young shop: as the level has it


@dataclass(frozen=True)
class PooledSeries:
    """What all series say together."""

    pooled: Array  # (1, PAST_DAYS): the mean of the series, each as a share of its own mean
    usual: dict[str, float]  # size of store: the level that half of the series exceed


def pool_series(base: Table) -> PooledSeries:
    """`base`: with the units that would have been sold without promotions."""
    past = _past_units(base)
    mean = bn.nanmean(past, axis=1)[:, None]
    share = np.minimum(past / np.where(mean > 0, mean, np.nan), 5)
    recent = past[:, -56:]
    level = np.where(_count_known(recent) < MIN_DAYS, np.nan, bn.nanmean(recent, axis=1))
    levels = pd.Series(level, index=[item.size for item in base.items])
    usual = levels.groupby(level=0).median().fillna(levels.median()).fillna(1.0)
    return PooledSeries(bn.nanmean(share, axis=0)[None], usual.to_dict())


def compute(base: Table, all_series: PooledSeries) -> tuple[dict[str, Array], Array]:
    """Features, each (series, horizon), and the level (series,) of the forecasts of one day."""
    past, items = _past_units(base), base.items
    level = _level(items, past, all_series)[:, None]
    values = _series_features(items, past, level) | _day_features(base, past, level, all_series)
    return {n: np.where(np.isnan(each), NEUTRAL, each) for n, each in values.items()}, level[:, 0]


def _series_features(items: Sequence[Item], past: Array, level: Array) -> dict[str, Array]:
    """(series, 1): what is the same for each day ahead."""
    window = past[:, -56:]
    logs = {days: bn.nanmean(np.log1p(past[:, -days:]), axis=1) for days in (7, 14, 28, 56, 112)}
    zeros = (window == 0).sum(axis=1) / np.maximum(_count_known(window), 1)
    sizes = SIZES.get_indexer([item.size for item in items])
    return {f"the last weeks: {n} days": np.expm1(x)[:, None] / level for n, x in logs.items()} | {
        "the last weeks: the middle": bn.nanmedian(window, axis=1)[:, None] / level,
        "what kind of product it is: level": np.log(level),
        "what kind of product it is: spread": bn.nanstd(window, axis=1)[:, None] / level,
        "what kind of product it is: zeros": zeros[:, None],
        "what kind of product it is: age": np.minimum(_count_known(past), 365)[:, None],
        "what kind of product it is: size": sizes[:, None],
    }


def _day_features(
    base: Table, past: Array, level: Array, all_series: PooledSeries
) -> dict[str, Array]:
    """(series, days), or (1, days) where it is the same for each series."""
    days = len(base.ahead)
    ahead = np.arange(1, days + 1)
    since, until = _closures(base.open)[:, -days:]
    values = {
        f"the weekday: {n} weeks": repeat_weekdays(
            bn.nanmean(weeks(past)[:, -n:], axis=1) / level, days
        )
        for n in (1, 4, 8, 13, 52)
    }
    return values | {
        "the weekday: all series": repeat_weekdays(
            bn.nanmean(weeks(all_series.pooled)[:, -13:], axis=1), days
        ),
        "the weekday: which": np.array([[day.weekday() for day in base.ahead]]),
        "the time of the year: all series": _year_ago(all_series.pooled, ahead),
        "the time of the year: its own": _year_ago(past, ahead),
        "closures: days since": since[None],
        "closures: days to": until[None],
        "how far ahead": ahead[None],
    }


def _past_units(base: Table) -> Array:
    past = base.units[:, -PAST_DAYS:]
    return np.pad(past, ((0, 0), (PAST_DAYS - past.shape[1], 0)), constant_values=np.nan)


def _count_known(values: Array) -> Array:
    """(series,): how many days are known."""
    return (~np.isnan(values)).sum(axis=1)


def _level(items: Sequence[Item], past: Array, all_series: PooledSeries) -> Array:
    """The mean of eight weeks. What is young leans on the other series of its size of store."""
    count = _count_known(past[:, -56:])
    mean = np.nan_to_num(bn.nanmean(past[:, -56:], axis=1))
    usual = np.array([all_series.usual[item.size] for item in items])
    weight = np.where(count < MIN_DAYS, 2.0, 0.05)
    return np.maximum((mean * count + usual * weight) / (count + weight), 1e-3)


def _year_ago(past: Array, ahead: Array) -> Array:
    """How demand went on a year ago: the week around the day, over the four weeks before."""
    before = bn.nanmean(past[:, :28], axis=1)[:, None]
    around = bn.move_mean(past, 7, min_count=1, axis=1)[:, np.minimum(30 + ahead, PAST_DAYS - 1)]
    return around / np.where(before > 0, before, np.nan)


def _closures(is_open: Array) -> Array:
    """(2, days): days since and to a closure that is not the weekday's habit, at most 7."""
    days = np.arange(len(is_open))
    habit = np.array([is_open[weekday::7].mean() > 0.5 for weekday in range(7)])
    distance = days[:, None] - np.flatnonzero(~is_open & habit[days % 7])
    since = np.where(distance >= 0, distance, 7).min(axis=1, initial=7)
    until = np.where(distance <= 0, -distance, 7).min(axis=1, initial=7)
    return np.stack([since, until])
