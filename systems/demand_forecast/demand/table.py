"""The accepted rows as a matrix: one line a series, one column a day. What is not known is NaN."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from pathlib import Path

import numpy as np
import pyarrow as pa

from demand import data
from demand.data import Item

Array = np.ndarray
DAY = timedelta(days=1)


@dataclass(frozen=True)
class Table:
    items: Sequence[Item]
    start: date
    units: Array  # (series, days): up to the day of the forecast
    open: Array  # (days + horizon,)
    promo: Array  # (series, days + horizon)

    @property
    def last(self) -> date:
        return self.start + (self.units.shape[1] - 1) * DAY

    @property
    def horizon(self) -> int:
        return len(self.open) - self.units.shape[1]

    def index(self, day: date) -> int:
        return (day - self.start).days

    def days(self, first: int, count: int) -> list[date]:
        return [self.start + (first + n) * DAY for n in range(count)]

    def until(self, day: date, horizon: int) -> "Table":
        """The same as it was on that day, with what is planned for the days after it."""
        known = self.index(day) + 1
        return replace(
            self,
            units=self.units[:, :known],
            open=self.open[: known + horizon],
            promo=self.promo[:, : known + horizon],
        )

    def opened(self) -> Array:
        """(series, days + horizon): whether the series was sold yet."""
        first = np.array([self.index(item.opened) for item in self.items])
        return np.arange(len(self.open)) >= first[:, None]


def build(folder: Path, counting: pa.Table, as_of: date, horizon: int) -> Table:
    """Reads catalog, calendar and promotions beside the rows; rows after `as_of` are left out."""
    items = data.catalog(folder)
    dates = counting["date"].to_numpy().astype("datetime64[D]")
    start = min(dates.min().item(), as_of) if len(dates) else as_of
    known = (as_of - start).days + 1
    place = {item.series: number for number, item in enumerate(items)}
    line = np.array([place.get(series, -1) for series in counting["series"].to_pylist()], int)
    column = (dates - np.datetime64(start)).astype(int)
    keep = (line >= 0) & (column < known)
    units = np.full((len(items), known), np.nan)
    units[line[keep], column[keep]] = counting["units"].to_numpy()[keep]
    shut = data.closed(folder)
    is_open = np.array([start + n * DAY not in shut for n in range(known + horizon)])
    units[:, ~is_open[:known]] = np.nan
    return Table(items, start, units, is_open, _promo(folder, place, start, known + horizon))


def _promo(folder: Path, place: dict[str, int], start: date, days: int) -> Array:
    promo = np.zeros((len(place), days), bool)
    for day, series in data.promotions(folder):
        column = (day - start).days
        if series in place and 0 <= column < days:
            promo[place[series], column] = True
    return promo
