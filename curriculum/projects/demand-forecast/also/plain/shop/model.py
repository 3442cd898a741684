"""The model: level of a series x rhythm of its week x lift of its promotions.

`fit` turns rows into a version: every number that a forecast of a settled series needs.
"""

from dataclasses import asdict, dataclass
from datetime import date
from statistics import median
from typing import NamedTuple

from shop.given import Given
from shop.table import History

FADE = 0.5 ** (1 / 14)  # a day counts half as much as one that is 14 open days younger
SETTLED = 14  # open days after which a series is judged by its own days alone
AHEAD = 14  # the middle of a forecast of 28 days
OWN = 50  # units sold with which a series is believed as much as the whole chain
WILD = 3  # a day counts at most as this many good days


@dataclass(frozen=True)
class Shape:
    """What makes one day of a series differ from another."""

    rhythm: list[float]  # Monday first
    lift: float
    spread: float  # variance = mean + spread x mean²

    def factor(self, day: date, promoted: bool) -> float:
        return self.rhythm[day.weekday()] * (self.lift if promoted else 1.0)


@dataclass(frozen=True)
class Model:
    as_of: date
    since: date | None  # the day of the change in demand that made us train
    level: dict[str, float]
    shape: dict[str, Shape]
    newcomer: Shape
    newcomer_level: dict[str, float]  # by the size of the store

    def plain(self) -> dict:
        return asdict(self) | {"as_of": str(self.as_of), "since": self.since and str(self.since)}

    @classmethod
    def of(cls, plain: dict) -> "Model":
        return cls(
            date.fromisoformat(plain["as_of"]),
            plain["since"] and date.fromisoformat(plain["since"]),
            plain["level"],
            {series: Shape(**shape) for series, shape in plain["shape"].items()},
            Shape(**plain["newcomer"]),
            plain["newcomer_level"],
        )


class Day(NamedTuple):
    date: date
    units: float
    promoted: bool


def sales(given: Given, history: History, series: str) -> list[Day]:
    """The days on which a series was sold, its wildest days cut down."""
    days = [
        Day(day, units, (day, series) in given.promotions)
        for day, units in history.get(series, [])
        if given.sells(series, day)
    ]
    most = WILD * max(1, _good_day(days))
    return [day._replace(units=min(day.units, most)) for day in days]


def _good_day(days: list[Day]) -> float:
    units = sorted(day.units for day in days)
    return units[len(units) * 9 // 10] if units else 0


def fit(given: Given, history: History, as_of: date, since: date | None = None) -> Model:
    """A version from the rows up to a day. With `since`, levels are those after that change."""
    sold = {series: sales(given, history, series) for series in given.series}
    days = {series: some for series, some in sold.items() if len(some) >= SETTLED}
    shapes, whole = _shapes(days)
    level = _levels(days, shapes, since)
    return Model(as_of, since, level, shapes, whole, _by_size(given, level))


def _shapes(days: dict[str, list[Day]]) -> tuple[dict[str, Shape], Shape]:
    """The shape of each series, leaning on that of the chain; three rounds are enough to settle."""
    flat = Shape([1.0] * 7, 1.0, 0.0)
    shapes, whole = dict.fromkeys(days, flat), flat
    for _ in range(3):
        paths = {series: path(some, shapes[series]) for series, some in days.items()}
        whole = _shape([(days[series], paths[series]) for series in days], flat)
        shapes = {series: _shape([(days[series], paths[series])], whole) for series in days}
    return shapes, whole


def path(days: list[Day], shape: Shape) -> list[float]:
    """The level before each day, and that after the last: recent days count most."""
    first = days[:SETTLED]
    sold = sum(day.units for day in first) / 2
    expected = sum(shape.factor(day.date, day.promoted) for day in first) / 2
    levels = [sold / expected]
    for day in days:
        sold = sold * FADE + day.units
        expected = expected * FADE + shape.factor(day.date, day.promoted)
        levels.append(sold / expected)
    return levels


def _shape(paths: list[tuple[list[Day], list[float]]], prior: Shape) -> Shape:
    sold, expected = [OWN * share for share in prior.rhythm], [float(OWN)] * 7
    for days, levels in paths:
        for day, level in zip(days, levels, strict=False):
            if not day.promoted:
                sold[day.date.weekday()] += day.units
                expected[day.date.weekday()] += level
    rhythm = [units / level for units, level in zip(sold, expected, strict=True)]
    raised, usual = OWN * prior.lift, float(OWN)
    for days, levels in paths:
        for day, level in zip(days, levels, strict=False):
            if day.promoted:
                raised += day.units
                usual += level * rhythm[day.date.weekday()]
    return _spread(paths, Shape(rhythm, raised / usual, prior.spread))


def _spread(paths: list[tuple[list[Day], list[float]]], shape: Shape) -> Shape:
    """The spread about what was expected two weeks before, beyond that of pure chance."""
    excess, square = OWN**2 * shape.spread, float(OWN**2)
    for days, levels in paths:
        for day, level in list(zip(days[AHEAD:], levels, strict=False))[AHEAD:]:
            mean = level * shape.factor(day.date, day.promoted)
            excess += (day.units - mean) ** 2 - mean
            square += mean**2
    return Shape(shape.rhythm, shape.lift, max(0.001, excess / square))


def _levels(
    days: dict[str, list[Day]], shapes: dict[str, Shape], since: date | None
) -> dict[str, float]:
    before = {s: [day for day in some if not since or day.date < since] for s, some in days.items()}
    level = {s: path(some, shapes[s])[-1] if some else 0.0 for s, some in before.items()}
    if since is None:
        return level
    after = {s: [day for day in some if day.date >= since] for s, some in days.items()}
    sold = {s: sum(day.units for day in some) for s, some in after.items()}
    usual = {
        s: level[s] * sum(shapes[s].factor(day.date, day.promoted) for day in some)
        for s, some in after.items()
    }
    chain = (sum(sold.values()) + OWN) / (sum(usual.values()) + OWN)
    for s in level:
        told = usual[s] / (1 + shapes[s].spread * usual[s] / max(1, len(after[s])))
        own = sold[s] / usual[s] if usual[s] else chain
        level[s] *= (told * own + OWN * chain) / (told + OWN)
    return level


def newcomer_level(given: Given, model: Model, history: History, series: str) -> float:
    """By its own days, and as far as they are few by what stores of its size sell of a series."""
    days = sales(given, history, series)
    trust = max(0.0, 1 - len(days) / SETTLED)
    sizes = model.newcomer_level
    sold = trust * sizes.get(given.series[series].size, median(sizes.values()))
    expected = trust
    for age, day in enumerate(reversed(days)):
        sold += FADE**age * day.units
        expected += FADE**age * model.newcomer.factor(day.date, day.promoted)
    return sold / expected


def _by_size(given: Given, level: dict[str, float]) -> dict[str, float]:
    everywhere = median(level.values()) if level else 0.0
    sizes: dict[str, list[float]] = {}
    for series in given.series.values():
        sizes.setdefault(series.size, []).append(level.get(series.id, everywhere))
    return {size: median(levels) for size, levels in sizes.items()}
