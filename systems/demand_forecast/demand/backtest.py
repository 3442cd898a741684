"""Forecasts made as of days that have passed, beside what was sold then."""

from pathlib import Path

import bottleneck as bn
import numpy as np

from demand import model, registry
from demand.errors import DemandError
from demand.state import State
from demand.store import Store
from demand.table import HORIZON, Array, Table, over, weeks


def seasonal(table: Table, count: int) -> Array:
    """(series, horizon): the mean of the last so many known same weekdays; NaN where none is."""
    past = weeks(table.units)
    newer = np.cumsum(~np.isnan(past[:, ::-1]), axis=1)[:, ::-1]
    return over(bn.nanmean(np.where(newer <= count, past, np.nan), axis=1), len(table.ahead))


def mae_ratio_naive(store: Store, now: State, folder: Path) -> float:
    """The error of the last 28 days, forecast from before them, over that of the naive forecast."""
    whole = registry.known_on(store, now, folder, now.as_of)
    early = whole.first(whole.days - HORIZON)
    ours = model.fit(early, seed=0).predict(early)[..., 1]
    naive = seasonal(early, 1)
    truth = np.where(np.isnan(naive), np.nan, whole.units[:, -HORIZON:])
    off, naive_off = (float(np.nansum(np.abs(each - truth))) for each in (ours, naive))
    if not naive_off > 0:
        raise DemandError("the naive forecast made no error: there is nothing to compare with")
    return round(off / naive_off, 4)
