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

HISTORY_DAYS = 91
MAX_AGE_DAYS = 1  # a board is stale when today is more than so many days after the last night
SURPRISE_FACTOR = 3  # times its forecast that a product sold: worth a look
MIN_SURPRISE = 10  # units; a smaller surprise is none
# Open days without a sale (four weeks where a day of each is closed), after which a product that
# was sold on such a share of the days before may be out of stock.
MIN_QUIET_DAYS = 24
STEADY_SHARE = 0.5
FILES = ("catalog.csv", "calendar.csv", "promotions.csv", "products.csv", "currency.txt")
_LOCK = threading.Lock()
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
        is_far = self.sold == 0 or self.sold >= SURPRISE_FACTOR * self.expected
        return is_far and abs(self.surprise) >= MIN_SURPRISE


@dataclass(frozen=True)
class Snapshot:
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
        units = self.table.units[self.index_of(name)]
        known = np.flatnonzero(~np.isnan(units))[-HISTORY_DAYS:]
        history = [{"date": self.table.day(int(n)), "units": int(units[n])} for n in known]
        return self.forecast(name) | {"as_of": self.state.as_of, "history": history}

    def forecast(self, name: str) -> dict[str, object]:
        days = self.days.get(name, [])
        return {"series": name, "forecast": days, "total": forecasts.total(days)}

    def dashboard(self) -> dict[str, object]:
        return {
            "as_of": self.state.as_of,
            "version": self.state.in_use.version,
            "stale": self.age > MAX_AGE_DAYS,
            "quarantined": self.quarantined,
            "series": [self.forecast(name) for name in self.days],
        }

    def product(self, name: str) -> tuple[str, float]:
        """The name for people, and the price of a unit; 0 where none is known."""
        return self.products.get(name, (name, 0.0))

    def what_if(self, name: str, first: date, last: date, promotion: bool) -> Records:
        """The forecast of one series, as if its promotion ran, or did not, on these days."""
        promo = self.table.promo.copy()
        is_asked = [first <= day <= last for day in self.table.ahead]
        promo[self.index_of(name), self.table.days :][is_asked] = promotion
        return _by_series(self.model, replace(self.table, promo=promo)).get(name, [])

    @property
    def missing_days(self) -> list[date]:
        """Open days of the last 28 of which no file came."""
        first = max(self.table.days - HORIZON, 0)
        days = [self.table.day(n) for n in range(first, self.table.days) if self.table.open[n]]
        return [day for day in days if day not in set(self.state.files)]

    def order(self, name: str, period: int, level: int) -> int | None:
        """Units that are enough for so many days, with a chance of `level` per cent."""
        return stock.order_quantity(
            forecasts.quantiles(self.days[name]), self.model.errors, period, level
        )

    def stopped_since(self, name: str) -> date | None:
        """The last day with a sale, if it sold steadily until then and nothing since."""
        units = self.table.units[self.index_of(name)]
        known = np.flatnonzero(~np.isnan(units))
        sold = known[units[known] > 0]
        if not len(sold) or (known > sold[-1]).sum() < MIN_QUIET_DAYS:
            return None
        before = known[known <= sold[-1]][-2 * MIN_QUIET_DAYS :]
        return self.table.day(int(sold[-1])) if (units[before] > 0).mean() >= STEADY_SHARE else None

    def exceeds_history(self, name: str) -> bool:
        """Whether more is expected than was ever sold: in the 28 days, or in the middle of one."""
        units = np.nan_to_num(self.table.units[self.index_of(name)])
        days = forecasts.quantiles(self.days[name])
        largest_sum = np.convolve(units, np.ones(len(days)), "valid").max(initial=0)
        return bool(
            stock.expected(days).sum() > largest_sum or days[:, 1].max() > units.max(initial=0)
        )

    def last_month(self, name: str) -> Month | None:
        """The last 28 days of a series beside their forecast."""
        if name not in self.past:
            return None
        days = forecasts.quantiles(self.past[name])
        before, sold = self.table.units[self.index_of(name), -2 * HORIZON :].reshape(2, HORIZON)
        known, expected = ~np.isnan(sold), stock.expected(days)
        inside = int(((sold >= days[:, 0]) & (sold <= days[:, 2])).sum())
        expectations = np.stack([expected, np.full(HORIZON, bn.nanmean(before))])
        surplus = np.where(known, sold - expectations, 0)
        off, by_hand = np.abs(surplus.reshape(2, -1, 7).sum(axis=2)).sum(axis=1).tolist()
        peak_number = int(surplus[0].argmax())
        is_peak = 0 < surplus[0].sum() <= 2 * surplus[0, peak_number]
        peak = self.table.day(self.table.days - HORIZON + peak_number) if is_peak else None
        sums = float(expected[known].sum()), float(sold[known].sum())
        return Month(*sums, inside, int(known.sum()), off, by_hand, peak)

    def index_of(self, name: str) -> int:
        if name not in self.table.names:
            raise UnknownSeries("no series of that name is in the catalog")
        return self.table.names.index(name)


def snapshot(store: Store, folder: Path) -> Snapshot:
    files = [(folder / name).stat() for name in FILES if (folder / name).is_file()]
    fingerprint = store.read(state.NAME), *((each.st_mtime_ns, each.st_size) for each in files)
    with _LOCK:
        return replace(_compute(store, folder, fingerprint), today=data.today(folder))


@lru_cache(maxsize=1)
def _compute(store: Store, folder: Path, fingerprint: object) -> Snapshot:
    """`fingerprint` only tells one state of things from another."""
    current = state.load(store)
    history = registry.table_as_of(store, current, folder, current.as_of)
    model = registry.model_for(store, current, history)
    holdout = registry.holdout_model(store, current, history)
    past = _by_series(*holdout) if holdout else {}
    days, prices = _by_series(model, history), (data.products(folder), data.currency(folder))
    return Snapshot(current, model, history, days, past, *prices, data.today(folder), folder)


def _by_series(model: Model, history: Table) -> dict[str, Records]:
    frame, ahead = forecasts.build(model, history), len(history.ahead)
    days = frame.drop(columns="series").to_dict("records")
    names = frame["series"][::ahead]
    return {name: days[n * ahead : (n + 1) * ahead] for n, name in enumerate(names)}
