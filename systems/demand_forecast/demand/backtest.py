"""Forecasts made as of days that have passed, beside what was sold then."""

from pathlib import Path

import bottleneck as bn
import numpy as np

from demand import model, registry
from demand.errors import DemandError
from demand.state import State
from demand.store import Store
from demand.table import HORIZON, Array, Table, repeat_weekdays, weeks


def seasonal(table: Table, count: int) -> Array:
    """(series, horizon): the mean of the last so many known same weekdays; NaN where none is."""
    past = weeks(table.units)
    newer = np.cumsum(~np.isnan(past[:, ::-1]), axis=1)[:, ::-1]
    return repeat_weekdays(
        bn.nanmean(np.where(newer <= count, past, np.nan), axis=1), len(table.ahead)
    )


def mae_ratio_naive(store: Store, current: State, folder: Path) -> float:
    """The error of the last 28 days, forecast from before them, over that of the naive forecast."""
    table = registry.table_as_of(store, current, folder, current.as_of)
    early = table.truncate(table.days - HORIZON)
    ours = model.fit(early, seed=0).predict(early)[..., 1]
    naive = seasonal(early, 1)
    truth = np.where(np.isnan(naive), np.nan, table.units[:, -HORIZON:])
    error, naive_error = (float(np.nansum(np.abs(forecast - truth))) for forecast in (ours, naive))
    if not naive_error > 0:
        raise DemandError("the naive forecast made no error: there is nothing to compare with")
    return round(error / naive_error, 4)
