"""What the server shows: recomputed when state or files have changed, and only then."""

import threading
from dataclasses import dataclass, replace
from datetime import date
from functools import lru_cache
from pathlib import Path
from typing import Any

import bottleneck as bn
import numpy as np

from demand import data, forecasts, registry, state, stock
from demand.errors import DemandError
from demand.model import Model
from demand.state import State
from demand.store import Store
from demand.table import HORIZON, Table

HISTORY = 91
FRESH = 1  # a board is stale when today is more than so many days after the last night
SEVERAL = 3  # times its forecast that a product sold: worth a look
NOTABLE = 10  # units; a smaller surprise is none
QUIET = 24  # open days without a sale, four weeks where a day of each is closed, after which
STEADY = 0.5  # a product that was sold on such a share of the days before may be out of stock
FILES = ("catalog.csv", "calendar.csv", "promotions.csv", "products.csv", "currency.txt")
_ONE_AT_A_TIME = threading.Lock()
Records = list[dict[str, Any]]


class UnknownSeries(DemandError):
    """Nothing of that name is in the catalog."""


@dataclass(frozen=True)
class Month:
    """What was expected of some days, and what came."""

    expected: float
    sold: float
    inside: int  # days between p10 and p90
    days: int  # that are known
    off: float  # of each week, together
    by_hand: float  # the same, of a rule: each open day as in the four weeks before. NaN: no such
    peak: date | None  # the day that brought half of the surplus or more

    @property
    def surprise(self) -> float:
        return self.sold - self.expected

    @property
    def is_odd(self) -> bool:
        """Several times what was expected was sold, or nothing."""
        far = self.sold == 0 or self.sold >= SEVERAL * self.expected
        return far and abs(self.surprise) >= NOTABLE


@dataclass(frozen=True)
class Shown:
    """All that is asked for, as of one state of things."""

    state: State
    model: Model
    table: Table
    days: dict[str, Records]  # the forecast of each series
    past: dict[str, Records]  # the forecast of the last 28 days, made before them; {}: by nobody
    products: dict[str, tuple[str, float]]  # name and price
    currency: str  # of prices; empty where none is known
    today: date
    folder: Path

    @property
    def age(self) -> int:
        return (self.today - self.state.as_of).days

    @property
    def quarantined(self) -> int:
        return sum(self.state.quarantined.values())

    def series(self, name: str) -> dict[str, object]:
        units = self.table.units[self.line(name)]
        known = np.flatnonzero(~np.isnan(units))[-HISTORY:]
        history = [{"date": self.table.day(int(n)), "units": int(units[n])} for n in known]
        return self.forecast(name) | {"as_of": self.state.as_of, "history": history}

    def forecast(self, name: str) -> dict[str, object]:
        days = self.days.get(name, [])
        return {"series": name, "forecast": days, "total": forecasts.total(days)}

    def dashboard(self) -> dict[str, object]:
        return {
            "as_of": self.state.as_of,
            "version": self.state.in_use.version,
            "stale": self.age > FRESH,
            "quarantined": self.quarantined,
            "series": [self.forecast(name) for name in self.days],
        }

    def product(self, name: str) -> tuple[str, float]:
        """The name for people, and the price of a unit; 0 where none is known."""
        return self.products.get(name, (name, 0.0))

    def what_if(self, name: str, first: date, last: date, promotion: bool) -> Records:
        """The forecast of one series, as if its promotion ran, or did not, on these days."""
        promo = self.table.promo.copy()
        asked = [first <= day <= last for day in self.table.ahead]
        promo[self.line(name), self.table.days :][asked] = promotion
        return _by_series(self.model, replace(self.table, promo=promo)).get(name, [])

    @property
    def silent(self) -> list[date]:
        """Open days of the last 28 of which no file came."""
        first = max(self.table.days - HORIZON, 0)
        days = [self.table.day(n) for n in range(first, self.table.days) if self.table.open[n]]
        return [day for day in days if day not in set(self.state.files)]

    def order(self, name: str, period: int, level: int) -> int | None:
        """Units that are enough for so many days, with a chance of `level` per cent."""
        return stock.enough(forecasts.quantiles(self.days[name]), self.model.errors, period, level)

    def stopped(self, name: str) -> date | None:
        """The last day with a sale, if it sold steadily until then and nothing since."""
        units = self.table.units[self.line(name)]
        known = np.flatnonzero(~np.isnan(units))
        sold = known[units[known] > 0]
        if not len(sold) or (known > sold[-1]).sum() < QUIET:
            return None
        before = known[known <= sold[-1]][-2 * QUIET :]
        return self.table.day(int(sold[-1])) if (units[before] > 0).mean() >= STEADY else None

    def is_beyond(self, name: str) -> bool:
        """Whether more is expected than was ever sold: in the 28 days, or in the middle of one."""
        units = np.nan_to_num(self.table.units[self.line(name)])
        days = forecasts.quantiles(self.days[name])
        most = np.convolve(units, np.ones(len(days)), "valid").max(initial=0)
        return bool(stock.expected(days).sum() > most or days[:, 1].max() > units.max(initial=0))

    def month(self, name: str) -> Month | None:
        """The last 28 days of a series beside their forecast."""
        if name not in self.past:
            return None
        days = forecasts.quantiles(self.past[name])
        before, sold = self.table.units[self.line(name), -2 * HORIZON :].reshape(2, HORIZON)
        known, expected = ~np.isnan(sold), stock.expected(days)
        inside = int(((sold >= days[:, 0]) & (sold <= days[:, 2])).sum())
        told = np.stack([expected, np.full(HORIZON, bn.nanmean(before))])
        surplus = np.where(known, sold - told, 0)
        off, by_hand = np.abs(surplus.reshape(2, -1, 7).sum(axis=2)).sum(axis=1).tolist()
        most = int(surplus[0].argmax())
        is_most = 0 < surplus[0].sum() <= 2 * surplus[0, most]
        peak = self.table.day(self.table.days - HORIZON + most) if is_most else None
        sums = float(expected[known].sum()), float(sold[known].sum())
        return Month(*sums, inside, int(known.sum()), off, by_hand, peak)

    def line(self, name: str) -> int:
        if name not in self.table.names:
            raise UnknownSeries("no series of that name is in the catalog")
        return self.table.names.index(name)


def shown(store: Store, folder: Path) -> Shown:
    files = [(folder / name).stat() for name in FILES if (folder / name).is_file()]
    seen = store.read(state.NAME), *((each.st_mtime_ns, each.st_size) for each in files)
    with _ONE_AT_A_TIME:
        return replace(_computed(store, folder, seen), today=data.today(folder))


@lru_cache(maxsize=1)
def _computed(store: Store, folder: Path, seen: object) -> Shown:
    """`seen` only tells one state of things from another."""
    now = state.load(store)
    known = registry.known_on(store, now, folder, now.as_of)
    model = registry.model_for(store, now, known)
    tested = registry.tested(store, now, known)
    past = _by_series(*tested) if tested else {}
    days, prices = _by_series(model, known), (data.products(folder), data.currency(folder))
    return Shown(now, model, known, days, past, *prices, data.today(folder), folder)


def _by_series(model: Model, known: Table) -> dict[str, Records]:
    made, ahead = forecasts.of(model, known), len(known.ahead)
    days = made.drop(columns="series").to_dict("records")
    names = made["series"][::ahead]
    return {name: days[n * ahead : (n + 1) * ahead] for n, name in enumerate(names)}
