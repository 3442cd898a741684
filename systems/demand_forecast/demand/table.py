"""The accepted rows as a matrix: one line a series, one column a day. What is not known is NaN."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from pathlib import Path

import numpy as np
import pandas as pd
import pyarrow as pa

from demand import data
from demand.data import Item
from demand.errors import DemandError

Array = np.ndarray
HORIZON = 28


@dataclass(frozen=True)
class Table:
    items: Sequence[Item]
    start: date
    units: Array  # (series, days): up to the day of the forecast
    open: Array  # (days + horizon,)
    promo: Array  # (series, days + horizon)
    rows: int = 0  # accepted ones, those of closed days too

    @property
    def names(self) -> list[str]:
        return [item.series for item in self.items]

    @property
    def days(self) -> int:
        return self.units.shape[1]

    @property
    def ahead(self) -> list[date]:
        """The days that are to be forecast."""
        return [self.day(number) for number in range(self.days, len(self.open))]

    def day(self, number: int) -> date:
        return self.start + timedelta(number)

    def day_number(self, day: date) -> int:
        return (day - self.start).days

    def truncate(self, days: int, horizon: int = HORIZON) -> "Table":
        """The same as it was after so many days, with what was planned for those ahead."""
        ahead = days + horizon
        return replace(
            self, units=self.units[:, :days], open=self.open[:ahead], promo=self.promo[:, :ahead]
        )

    def select(self, lines: Array) -> "Table":
        items = [self.items[line] for line in lines]
        return replace(self, items=items, units=self.units[lines], promo=self.promo[lines])


def build(folder: Path, rows: pa.Table, as_of: date, horizon: int) -> Table:
    """The rows, with catalog, calendar and promotions."""
    if not len(rows):
        raise DemandError(f"no rows dated up to {as_of} were taken in: run ingest first")
    items = data.catalog(folder)
    names = pd.Index([item.series for item in items])
    sold = rows.to_pandas(date_as_object=False).pivot(index="series", columns="date")["units"]
    days = pd.date_range(sold.columns.min(), as_of + timedelta(horizon))
    known = len(days) - horizon
    is_open = ~days.isin(pd.to_datetime(list(data.closed_days(folder))))
    units = sold.reindex(index=names, columns=days[:known]).to_numpy(float, copy=True)
    units[:, ~is_open[:known]] = np.nan
    return Table(items, days[0].date(), units, is_open, _promotions(folder, names, days), len(rows))


def _promotions(folder: Path, names: pd.Index, days: pd.DatetimeIndex) -> Array:
    planned = pd.DataFrame(data.promotions(folder), columns=["date", "series"])
    line = names.get_indexer(planned["series"])
    column = days.get_indexer(pd.to_datetime(planned["date"]))
    is_known = (line >= 0) & (column >= 0)
    promo = np.zeros((len(names), len(days)), bool)
    promo[line[is_known], column[is_known]] = True
    return promo


def weeks(values: Array) -> Array:
    """(series, weeks, 7): whole weeks back from the last day, so that each column is a weekday,
    the first that of the day after the last. Filled up with NaN before the first day."""
    missing = -values.shape[1] % 7
    padded = np.pad(values, ((0, 0), (missing, 0)), constant_values=np.nan)
    return padded.reshape(len(values), -1, 7)


def repeat_weekdays(weekdays: Array, days: int) -> Array:
    """(series, days): the weekdays of `weeks`, for so many days after the last."""
    return weekdays[:, np.arange(days) % 7]
