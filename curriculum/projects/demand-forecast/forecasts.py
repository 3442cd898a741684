"""Forecasts as a system wrote them, the baselines beside them, and how far each was off."""

import math
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import ArrayLike
from world import SIZES, Bools, Floats, World

from gradatim.verify import Run, failure

HEADER = "series,date,mean,p10,p90"
HORIZON = 28


@dataclass(frozen=True)
class Forecast:
    """Days by series, NaN for series that the file need not hold. `content` is the file itself."""

    day: int
    mean: Floats
    p10: Floats
    p90: Floats
    content: bytes

    def rows_of(self, column: int) -> list[tuple[float, float, float]]:
        """One series' rows: mean, p10, p90."""
        rows = (self.mean[:, column], self.p10[:, column], self.p90[:, column])
        return [(float(a), float(b), float(c)) for a, b, c in zip(*rows, strict=True)]


def ask(
    run: Run, world: World, data: Path, state: Path, day: int, horizon: int = HORIZON
) -> Forecast:
    """What the system forecasts as of a day."""
    out = run.folder("forecast") / "forecast.csv"
    run.system("forecast", data=data, state=state, as_of=world.day(day), horizon=horizon, out=out)
    sent = f"forecast --as-of {world.day(day)} --horizon {horizon}"
    if not out.is_file():
        raise failure(
            sent=sent,
            came="no file was written",
            asks="the forecast in the file that --out names",
            look="where does the command write to?",
        )
    return parse(world, out.read_bytes(), day, horizon, sent)


def expected_rows(world: World, day: int, horizon: int) -> list[tuple[int, int]]:
    """Series and day of each row, in the order that the brief asks for."""
    return [
        (column, when)
        for column in range(len(world.names))
        if world.opened[column] <= day + horizon
        for when in range(day + 1, day + horizon + 1)
    ]


def parse(world: World, content: bytes, day: int, horizon: int, sent: str) -> Forecast:
    """The forecast in a file; the project's failure if it has another form."""
    rows = expected_rows(world, day, horizon)
    header, *lines = content.decode("utf-8", "replace").splitlines() or [""]
    found = np.full((3, horizon, len(world.names)), np.nan)
    if header.strip() != HEADER or len(lines) != len(rows):
        raise failure(
            sent=sent,
            came=f"the header '{header[:60]}' and {len(lines)} rows",
            asks=f"the header '{HEADER}' and {len(rows)} rows: {horizon} days of each series "
            f"that has opened by {world.day(day + horizon)}",
            look="which series, and which days, does your file leave out or add?",
        )
    for number, (line, (column, when)) in enumerate(zip(lines, rows, strict=True), start=2):
        key, values = _row(line)
        if key != (world.names[column], world.day(when)) or values is None:
            raise failure(
                sent=sent,
                came=f"line {number}: '{line[:80]}'",
                asks=f"{world.names[column]},{world.day(when)} and three finite numbers",
                look="rows follow the catalog, then the dates; are all numbers finite?",
            )
        found[:, when - day - 1, column] = values
    return Forecast(day, found[0], found[1], found[2], content)


def _row(line: str) -> tuple[tuple[str, ...], list[float] | None]:
    name, when, *numbers = (*line.strip().split(","), "")[:-1] if "," in line else (line, "")
    try:
        values = [float(number) for number in numbers]
    except ValueError:
        return (name, when), None
    fits = len(values) == 3 and all(math.isfinite(value) for value in values)
    return (name, when), values if fits else None


def differing_rows(one: Forecast, other: Forecast) -> list[tuple[str, str]]:
    """The rows in which two files of the same form differ, as each has them."""
    pairs = zip(one.content.splitlines(), other.content.splitlines(), strict=True)
    return [(a.decode(), b.decode()) for a, b in pairs if a != b]


def naive(known: Floats, horizon: int = HORIZON) -> Floats:
    """For each day ahead the last known value of the same weekday; NaN where there is none."""
    return same_weekdays(known, horizon, 1, np.mean)[0]


def four_weeks(known: Floats, horizon: int = HORIZON) -> Floats:
    """For each day ahead the mean of the last four known values of the same weekday."""
    return same_weekdays(known, horizon, 4, np.mean)[0]


def same_weekdays(
    known: Floats, horizon: int, count: int, what: Callable[[Floats], ArrayLike]
) -> Floats:
    """Numbers made from the last known values of each day's weekday: numbers by days by series.

    `known` is a grid up to the day of the forecast, which is its last row.
    """
    length, series = known.shape
    made = np.full((2, horizon, series), np.nan)
    for ahead in range(horizon):
        past = known[(length + ahead) % 7 :: 7]
        for column in range(series):
            values = past[:, column][~np.isnan(past[:, column])][-count:]
            if len(values):
                made[:, ahead, column] = what(values)
    return made


@dataclass(frozen=True)
class Errors:
    """Absolute errors of one origin, days by series; NaN where nothing is scored."""

    system: Floats
    naive: Floats
    four_weeks: Floats
    floor: Floats


def score(
    world: World,
    forecast: Forecast,
    known: Floats,
    columns: Sequence[int],
    truth: Floats | None = None,
) -> Errors:
    """Errors of a forecast and of the baselines, on open days that the seasonal naive can tell.

    The truth is what was sold, unless another table of the days ahead is given.
    """
    ahead = slice(forecast.day + 1, forecast.day + 1 + len(forecast.mean))
    truth = world.units[ahead].astype(float) if truth is None else truth
    baseline = naive(known, len(forecast.mean))
    counts = world.open[ahead][:, None] & ~np.isnan(baseline) & _chosen(world, columns)

    def off(values: Floats) -> Floats:
        return np.where(counts, np.abs(truth - values), np.nan)

    return Errors(
        off(forecast.mean),
        off(baseline),
        off(four_weeks(known, len(forecast.mean))),
        off(world.rate[ahead]),
    )


def _chosen(world: World, columns: Sequence[int]) -> Bools:
    return np.isin(np.arange(len(world.names)), list(columns))


def per_series(errors: Iterable[Floats]) -> Floats:
    """The sum of errors of each series over all origins."""
    return np.nansum([np.nansum(one, axis=0) for one in errors], axis=0)


def by_size(world: World, totals: Floats) -> dict[str, float]:
    """Sums of a value per series over the stores of each size."""
    return {
        size: float(totals[[one == size for one in world.sizes]].sum())
        for size in SIZES
        if size in world.sizes
    }
