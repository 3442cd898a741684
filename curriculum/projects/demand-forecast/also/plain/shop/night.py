"""What is done with the parts: one night, one training, one measurement."""

import json
from datetime import date, timedelta
from pathlib import Path
from statistics import fmean

from shop import change, given, table, versions
from shop.forecast import Row, forecast
from shop.given import Given, Problem
from shop.ingest import ingest
from shop.model import Model, fit


def take_in(data: Path, state: Path, day: date) -> None:
    with table.opened(state) as rows:
        ingest(rows, data, day, given.read(data).series)


def train(data: Path, state: Path, as_of: date, since: date | None = None) -> str:
    with table.opened(state) as rows:
        history = table.known(rows, as_of)
    if not history:
        raise Problem(f"no rows up to {as_of} were taken in; run ingest first")
    return versions.keep(state, fit(given.read(data), history, as_of, since))


def model_as_of(state: Path, known: Given, as_of: date) -> Model:
    """The version in use; if it knows later days, the newest that does not. Where there is none,
    one of what was known then, which is not kept."""
    name = versions.in_use(state)
    if name is None:
        raise Problem("there is no model yet; run train first")
    for one in [name, *reversed(versions.names(state))]:
        model = versions.load(state, one)
        if model.as_of <= as_of:
            return model
    with table.opened(state) as rows:
        return fit(known, table.known(rows, as_of), as_of)


def ahead(
    data: Path, state: Path, as_of: date, horizon: int, other: Given | None = None
) -> dict[str, list[Row]]:
    """The forecast; under `other` promotions, if those are given."""
    known = given.read(data)
    model = model_as_of(state, known, as_of)
    with table.opened(state) as rows:
        return forecast(other or known, model, table.known(rows, as_of), as_of, horizon)


def nightly(data: Path, state: Path, first: date, last: date) -> str:
    days = [first + timedelta(number) for number in range((last - first).days + 1)]
    return "".join(json.dumps(_night(data, state, day)) + "\n" for day in days)


def _night(data: Path, state: Path, day: date) -> dict:
    take_in(data, state, day)
    if versions.in_use(state) is None:
        train(data, state, day)
    known = given.read(data)
    model = model_as_of(state, known, day)
    with table.opened(state) as rows:
        seen = change.look(known, model, table.known(rows, day, day - change.WINDOW), day)
    if seen.alarm:
        train(data, state, day, seen.since)
    return {
        "day": str(day),
        "alarm": seen.alarm,
        "alarmed": seen.alarmed,
        "retrained": seen.alarm,
        "version": versions.in_use(state),
    }


def measure(data: Path, state: Path) -> dict[str, float]:
    """The error of the last four weeks, forecast from what was known before them, over that of the
    last open same weekday."""
    known = given.read(data)
    with table.opened(state) as rows:
        end = table.last_day(rows)
        if end is None:
            raise Problem("nothing was taken in; run ingest first")
        as_of = end - timedelta(28)
        before, now = table.known(rows, as_of), table.known(rows, end)
    ours = forecast(known, fit(known, before, as_of), before, as_of, 28)
    errors: list[tuple[float, float]] = []
    for series, some in ours.items():
        last = {day.weekday(): u for day, u in before.get(series, []) if known.sells(series, day)}
        mean = {date.fromisoformat(row.date): row.mean for row in some}
        errors += [
            (abs(mean[day] - units), abs(last[day.weekday()] - units))
            for day, units in now.get(series, [])
            if day > as_of and known.sells(series, day) and day.weekday() in last
        ]
    if not any(naive for _, naive in errors):
        raise Problem(
            "too few days were taken in to measure an error; four weeks and one are needed"
        )
    model, naive = (fmean(side) for side in zip(*errors, strict=True))
    return {"mae_ratio_naive": round(model / naive, 4)}
