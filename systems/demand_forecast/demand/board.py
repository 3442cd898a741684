"""What the server shows: recomputed when state or files have changed, and only then."""

import threading
from dataclasses import asdict, dataclass, replace
from datetime import date
from pathlib import Path

import numpy as np

from demand import data, explain, forecasts, registry, state
from demand.errors import DemandError
from demand.forecasts import Day, Forecast
from demand.model import HORIZON, Model
from demand.state import State
from demand.store import Store

HISTORY = 91
FRESH = 1  # a board is stale when today is more than so many days after the last night
FILES = ("catalog.csv", "calendar.csv", "promotions.csv")


class UnknownSeries(DemandError):
    """Nothing of that name is in the catalog."""


@dataclass(frozen=True)
class Shown:
    """All that is asked for, as of one state of things."""

    state: State
    model: Model
    forecast: Forecast
    days: dict[str, list[Day]]
    today: date

    @property
    def age(self) -> int:
        return (self.today - date.fromisoformat(self.state.as_of)).days

    @property
    def rows(self) -> int:
        return int((~np.isnan(self.forecast.table.units)).sum())

    @property
    def stale(self) -> bool:
        return self.age > FRESH

    def series(self, name: str) -> dict[str, object]:
        line = self._line(name)
        return {
            "series": name,
            "as_of": self.state.as_of,
            "history": self.history(line),
            "forecast": _listed(self.days.get(name, [])),
        }

    def history(self, line: int) -> list[dict[str, object]]:
        """The last days that are known."""
        units = self.forecast.table.units[line]
        known = np.flatnonzero(~np.isnan(units))[-HISTORY:]
        start = self.forecast.table.start
        return [
            {"date": date.fromordinal(start.toordinal() + int(day)), "units": int(units[day])}
            for day in known
        ]

    def dashboard(self) -> dict[str, object]:
        return {
            "as_of": self.state.as_of,
            "version": self.state.in_use.version,
            "stale": self.stale,
            "quarantined": sum(self.state.quarantined.values()),
            "series": [
                {"series": name, "forecast": _listed(days)} for name, days in self.days.items()
            ],
        }

    def what_if(
        self, name: str, first: date, last: date, promotion: bool
    ) -> list[dict[str, object]]:
        """The forecast of one series, as if its promotion ran, or did not, on these days."""
        line, table = self._line(name), self.forecast.table
        low, high = (max(table.index(each), table.units.shape[1]) for each in (first, last))
        promo = table.promo.copy()
        promo[line, low : high + 1 if last > table.last else low] = promotion
        changed = forecasts.of(self.model, replace(table, promo=promo))
        return _listed(dict(changed.series()).get(name, []))

    def why(self, name: str) -> dict[str, float]:
        """What each group of features adds to the forecast, in units a day."""
        return explain.why(self.model, self.forecast.table, self._line(name))

    def _line(self, name: str) -> int:
        for line, item in enumerate(self.forecast.table.items):
            if item.series == name:
                return line
        raise UnknownSeries("no series of that name is in the catalog")


class Board:
    def __init__(self, store: Store, folder: Path) -> None:
        self.store, self.folder = store, folder
        self._lock = threading.Lock()
        self._seen: object = None
        self._shown: Shown | None = None

    def shown(self) -> Shown:
        with self._lock:
            seen = (self.store.stamp(state.NAME), *map(self._stamp, FILES))
            if self._shown is None or seen != self._seen:
                self._shown, self._seen = self._compute(), seen
            return replace(self._shown, today=data.today(self.folder))

    def _stamp(self, name: str) -> tuple[int, int]:
        status = (self.folder / name).stat()
        return status.st_mtime_ns, status.st_size

    def _compute(self) -> Shown:
        now = state.load(self.store)
        as_of = date.fromisoformat(now.as_of)
        known = registry.known_on(self.store, now, self.folder, as_of, HORIZON)
        model = registry.model_for(self.store, now, known)
        made = forecasts.of(model, known)
        return Shown(now, model, made, dict(made.series()), data.today(self.folder))


def _listed(days: list[Day]) -> list[dict[str, object]]:
    return [asdict(day) for day in days]
