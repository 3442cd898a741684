"""Forecasts made as of days that have passed, beside what was sold then."""

from datetime import date
from pathlib import Path

import numpy as np

from demand import model, registry
from demand.errors import DemandError
from demand.model import HORIZON
from demand.state import State
from demand.store import Store
from demand.table import Array, Table

SEED = 0


def seasonal(table: Table, count: int) -> Array:
    """(series, horizon): the mean of the last so many known same weekdays; NaN where none is."""
    days = table.units.shape[1]
    means = np.full((len(table.items), 7), np.nan)
    for ahead in range(7):
        past = table.units[:, (days + ahead) % 7 :: 7][:, ::-1]
        known = ~np.isnan(past)
        last = known & (np.cumsum(known, axis=1) <= count)
        number = last.sum(axis=1)
        means[:, ahead] = np.where(last, past, 0).sum(axis=1) / np.where(number, number, np.nan)
    return means[:, np.arange(table.horizon) % 7]


def mae_ratio_naive(store: Store, now: State, folder: Path) -> float:
    """The error of the last 28 days, forecast from before them, over that of the naive forecast."""
    last = date.fromisoformat(now.as_of)
    whole = registry.known_on(store, now, folder, last)
    if whole.units.shape[1] <= HORIZON:
        raise DemandError(f"more than {HORIZON} days must be taken in before they can be measured")
    early = whole.until(whole.days(whole.units.shape[1] - HORIZON - 1, 1)[0], HORIZON)
    naive = seasonal(early, 1)
    truth = np.where(np.isnan(naive), np.nan, whole.units[:, -HORIZON:])
    ours = model.fit(early, SEED).predict(early)[..., 1]
    off = [np.nansum(np.abs(each - truth)) for each in (ours, naive)]
    if not off[1] > 0:
        raise DemandError("the naive forecast made no error: there is nothing to compare with")
    return round(float(off[0] / off[1]), 4)
