"""Invented shops: what they sell, day by day, and how the news of it arrives.

Everything follows from a seed. The mean of each day is known, so that forecasts can be judged.
"""

import csv
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

AHEAD = 90
SIZES = ("small", "medium", "large")
ITEMS = ("milk", "bread", "eggs", "rice", "pasta", "apples", "coffee", "butter", "cheese", "soap")
REGULAR, RARE, NEW, YESTERDAY, NEVER, SOON = "regular", "rare", "new", "yesterday", "never", "soon"

Floats = NDArray[np.float64]
Bools = NDArray[np.bool_]
Ints = NDArray[np.int64]


@dataclass(frozen=True)
class Shape:
    """What a world is like. `days` are history; the plans go on for 90 more."""

    days: int = 600
    stores: int = 4
    regular: int = 17
    rare: int = 2
    new: int = 1
    special: bool = False
    closed: int = 6
    lift: float = 1.7
    wave: float = 0.2
    weekday: float = 0.35
    spread: float = 12.0

    @property
    def kinds(self) -> tuple[str, ...]:
        special = (YESTERDAY, NEVER, SOON) if self.special else ()
        return (REGULAR,) * self.regular + (RARE,) * self.rare + (NEW,) * self.new + special


def changed(shape: Shape, rng: np.random.Generator) -> Shape:
    """The same world with one property changed, so that no constant of the sample can be kept."""
    return replace(
        shape,
        **[
            {"closed": int(rng.integers(0, 6))},
            {"lift": float(rng.choice([1.45, 2.1]))},
            {"stores": int(rng.choice([3, 5, 6]))},
            {"wave": shape.wave * float(rng.choice([0.6, 1.3]))},
            {"weekday": shape.weekday * float(rng.choice([0.7, 1.3]))},
        ][int(rng.integers(0, 5))],
    )


@dataclass(frozen=True)
class World:
    """Arrays of days have one row a day, arrays of series one column a series."""

    seed: int
    shape: Shape
    start: date
    names: tuple[str, ...]
    stores: tuple[int, ...]
    sizes: tuple[str, ...]
    kinds: tuple[str, ...]
    opened: Ints
    open: Bools
    promoted: Bools
    rate: Floats
    units: Ints

    def day(self, index: int) -> str:
        return (self.start + timedelta(days=int(index))).isoformat()

    def sold(self, index: int) -> Bools:
        """Which series send a row on this day."""
        return self.open[index] & (self.opened <= index)

    def of_kind(self, *kinds: str) -> list[int]:
        return [s for s, kind in enumerate(self.kinds) if kind in kinds]


def generator(seed: int, *tags: object) -> np.random.Generator:
    """The numbers of one part of a world: other parts do not move them."""
    return np.random.default_rng([seed, *"/".join(map(str, tags)).encode()])


def build(seed: int, shape: Shape = Shape()) -> World:
    """The world of a seed."""
    rng = generator(seed, "world")
    kinds = tuple(str(kind) for kind in rng.permutation(shape.kinds))
    stores = tuple(int(s) for s in np.arange(len(kinds)) % shape.stores)
    length = shape.days + AHEAD
    start = date(2023, 1, 1) + timedelta(days=int(rng.integers(0, 365)))
    opened = _opened(kinds, shape.days, rng)
    open_ = _open(start, length, shape.closed, rng)
    promoted = _promoted(length, len(kinds), rng) & open_[:, None]
    rate = _rate(kinds, stores, promoted, shape, rng)
    rate *= open_[:, None] & (opened <= np.arange(length)[:, None])
    return World(
        seed=seed,
        shape=shape,
        start=start,
        names=_names(stores, rng),
        stores=stores,
        sizes=tuple(SIZES[store % 3] for store in stores),
        kinds=kinds,
        opened=opened,
        open=open_,
        promoted=promoted,
        rate=rate,
        units=_draw(rate, stores, shape.spread, generator(seed, "units")),
    )


def _names(stores: tuple[int, ...], rng: np.random.Generator) -> tuple[str, ...]:
    items = {store: list(rng.permutation(ITEMS)) for store in sorted(set(stores))}
    return tuple(f"s{store + 1:02d}-{items[store].pop()}" for store in stores)


def _opened(kinds: tuple[str, ...], days: int, rng: np.random.Generator) -> Ints:
    first = {NEW: days - int(rng.integers(120, 150)), YESTERDAY: days - 1, SOON: days + 9}
    return np.array([max(0, first.get(kind, 0)) for kind in kinds])


def _open(start: date, length: int, closed: int, rng: np.random.Generator) -> Bools:
    days = np.arange(length)
    holidays = rng.choice(length, size=length // 45, replace=False)
    return ((start.weekday() + days) % 7 != closed) & ~np.isin(days, holidays)


def _promoted(length: int, series: int, rng: np.random.Generator) -> Bools:
    """Promotions of 4 to 8 days, about two months apart in each series."""
    plan = np.zeros((length, series), dtype=bool)
    for column in range(series):
        day = int(rng.integers(0, 30))
        while day < length:
            ends = day + int(rng.integers(4, 9))
            plan[day:ends, column] = True
            day = ends + int(rng.integers(20, 60))
    return plan


def _rate(
    kinds: tuple[str, ...],
    stores: tuple[int, ...],
    promoted: Bools,
    shape: Shape,
    rng: np.random.Generator,
) -> Floats:
    """The mean of each day: level, weekday, slow trend, wave of the year, promotion."""
    length, series = promoted.shape
    day = np.arange(length)
    level = np.log(7.0 * 2.0 ** (np.array(stores) % 3)) + rng.normal(0, 0.35, series)
    level[[kind == RARE for kind in kinds]] = np.log(rng.uniform(0.3, 0.6))
    weekday = rng.normal(0, shape.weekday, (7, series))
    trend = rng.uniform(-0.25, 0.25, series)
    wave = shape.wave * np.sin(2 * np.pi * (day / 365 + rng.random()))
    log = level + (weekday - weekday.mean(axis=0))[day % 7] + np.outer(day / 365, trend)
    rate = np.exp(log + wave[:, None] + promoted * np.log(shape.lift))
    rate[:, [kind == NEVER for kind in kinds]] = 0.0
    return rate


def _draw(rate: Floats, stores: tuple[int, ...], spread: float, rng: np.random.Generator) -> Ints:
    """Negative binomial counts about the rate; a store's series share good and bad days."""
    shared = 0.06
    luck = np.exp(rng.normal(-(shared**2) / 2, shared, (len(rate), max(stores) + 1)))
    mean = rate * luck[:, list(stores)]
    return rng.poisson(rng.gamma(spread, mean / spread)).astype(np.int64)


def shifted(world: World, day: int, factor: float, series: Iterable[int] | None = None) -> World:
    """From this day on, demand of every series, or of these alone, has another level."""
    columns = np.arange(len(world.names)) if series is None else np.array(list(series))
    rate = world.rate.copy()
    rate[day:, columns] *= factor
    units = world.units.copy()
    rng = generator(world.seed, "shifted", day)
    drawn = _draw(rate[day:], world.stores, world.shape.spread, rng)
    units[day:, columns] = drawn[:, columns]
    return replace(world, rate=rate, units=units)


def spiked(world: World, day: int, factor: int, series: Iterable[int]) -> World:
    """On this day alone, these series sell a multiple."""
    units = world.units.copy()
    units[day, list(series)] *= factor
    return replace(world, units=units)


def another_future(world: World, day: int) -> World:
    """From this day on, everything sold is another, mostly a much larger, number."""
    units = world.units.copy()
    rng = generator(world.seed, "future", day)
    units[day:] = np.where(world.rate[day:] > 0, rng.integers(0, 900, units[day:].shape), 0)
    return replace(world, units=units)


def write(folder: Path, world: World, files: Mapping[int, list[str]], today: int) -> Path:
    """Lay the folder that a system reads: plans, the clock, and the inbox files given."""
    (folder / "inbox").mkdir(parents=True, exist_ok=True)
    _table(folder / "catalog.csv", "series,store,size,opened", _catalog(world))
    _table(
        folder / "calendar.csv",
        "date,open",
        ((world.day(d), str(int(is_open))) for d, is_open in enumerate(world.open)),
    )
    _table(
        folder / "promotions.csv",
        "date,series",
        ((world.day(d), world.names[s]) for d, s in np.argwhere(world.promoted)),
    )
    for day, lines in files.items():
        post(folder, world, day, lines)
    set_clock(folder, world, today)
    return folder


def post(folder: Path, world: World, day: int, lines: list[str]) -> None:
    """One evening's file."""
    text = "\n".join(["date,series,units", *lines]) + "\n"
    (folder / "inbox" / f"{world.day(day)}.csv").write_text(text, encoding="utf-8")


def set_clock(folder: Path, world: World, today: int) -> None:
    (folder / "clock.txt").write_text(world.day(today) + "\n", encoding="utf-8")


def _catalog(world: World) -> Iterable[tuple[str, ...]]:
    for name, store, size, opened in zip(
        world.names, world.stores, world.sizes, world.opened, strict=True
    ):
        yield name, f"s{store + 1:02d}", size, world.day(opened)


def _table(path: Path, header: str, rows: Iterable[tuple[str, ...]]) -> None:
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(header.split(","))
        writer.writerows(rows)
