"""The forecast of every series, as people and files see it."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from demand import registry
from demand.model import Model
from demand.state import State
from demand.store import Store
from demand.table import Array, Table

DECIMALS = 4


@dataclass(frozen=True)
class Day:
    date: date
    mean: float
    p10: float
    p90: float


@dataclass(frozen=True)
class Forecast:
    table: Table
    values: Array  # (series, horizon, 3): p10, the middle, p90

    def series(self) -> Iterator[tuple[str, list[Day]]]:
        """In the order of the catalog: what has opened by the last day."""
        days = self.table.days(self.table.units.shape[1], self.table.horizon)
        for item, values in zip(self.table.items, self.values, strict=True):
            if item.opened <= days[-1]:
                yield (
                    item.series,
                    [Day(day, *_shown(each)) for day, each in zip(days, values, strict=True)],
                )


def forecast(store: Store, now: State, folder: Path, as_of: date, horizon: int) -> Forecast:
    known = registry.known_on(store, now, folder, as_of, horizon)
    return of(registry.model_for(store, now, known), known)


def of(model: Model, known: Table) -> Forecast:
    return Forecast(known, model.predict(known))


def _shown(values: Array) -> tuple[float, float, float]:
    low, middle, high = (round(float(each), DECIMALS) for each in values)
    return middle, low, high
