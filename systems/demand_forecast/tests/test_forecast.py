"""Forecasts as a file: form, causality, and the days on which nothing can be sold."""

import csv
from datetime import date, timedelta
from pathlib import Path

import numpy as np
import pytest
from world import World

from demand import forecasts, registry, state
from demand.store import Store


def written(demand, world: World, kept: Path, day: date, out: Path) -> bytes:
    options = {"data": world.folder, "state": kept, "as_of": day, "horizon": 28, "out": out}
    assert demand("forecast", **options) == 0
    return out.read_bytes()


def test_the_file_follows_the_catalog_and_the_calendar(
    tmp_path: Path, demand, small: World, trained: Path
):
    last = small.day(small.days - 1)
    rows = list(
        csv.DictReader(written(demand, small, trained, last, tmp_path / "f.csv").decode().split())
    )
    days = [str(last + timedelta(days=n)) for n in range(1, 29)]
    assert [(row["series"], row["date"]) for row in rows] == [
        (name, day) for name in small.names for day in days
    ]
    for row in rows:
        low, middle, high = (float(row[name]) for name in ("p10", "mean", "p90"))
        assert 0 <= low <= middle <= high
        is_open = small.open[(date.fromisoformat(row["date"]) - small.start).days]
        assert (high > 0) == is_open


def test_a_forecast_does_not_know_what_came_later(tmp_path: Path, demand, small: World):
    day = small.day(150)
    rng = np.random.default_rng(5)
    other = World(tmp_path / "other", series=6, days=200)
    for n in range(151, 200):
        name = other.folder / "inbox" / f"{other.day(n)}.csv"
        rows = [f"{other.day(n)},{name_},{rng.integers(900)}" for name_ in other.names]
        name.write_text("\n".join(["date,series,units", *rows]))
    texts = []
    for number, (world, until) in enumerate([(small, 150), (other, 199)]):
        kept = tmp_path / f"state{number}"
        assert demand("ingest", data=world.folder, state=kept, day=world.day(until)) == 0
        assert demand("train", data=world.folder, state=kept, as_of=day, seed=2) == 0
        texts.append(written(demand, world, kept, day, tmp_path / "f.csv"))
    assert texts[0] == texts[1]


def test_a_version_that_has_seen_later_days_is_not_asked(small: World, trained: Path):
    store = Store(str(trained))
    early = registry.table_as_of(store, state.load(store), small.folder, small.day(150))
    model = registry.model_for(store, state.load(store), early)
    assert model != registry.read(store, state.load(store).in_use)


def test_a_version_of_an_older_program_is_left_alone(small: World, trained: Path):
    store = Store(str(trained))
    current = state.load(store)
    known = registry.table_as_of(store, current, small.folder, current.as_of)
    assert registry.usable_version(current, known) == current.in_use
    current.versions = [each.model_copy(update={"edition": 1}) for each in current.versions]
    assert registry.usable_version(current, known) is None
    model = registry.model_for(store, current, known)
    assert model == registry.read(store, current.in_use)


def test_intervals_hold_four_fifths_and_errors_are_below_the_naive_ones(tmp_path: Path):
    world = World(tmp_path / "data", series=12, days=420, seed=4)
    from demand import lake

    store = Store(str(tmp_path / "state"))
    day = world.day(world.days - 29)
    lake.ingest(store, world.folder, day)
    registry.train(store, world.folder, day, seed=0)
    known = registry.table_as_of(store, state.load(store), world.folder, day)
    made = registry.model_for(store, state.load(store), known).predict(known)
    ahead = slice(world.days - 28, world.days)
    truth, is_open = world.units[:, ahead], world.open[ahead]
    low, middle, high = np.moveaxis(made, 2, 0)
    inside = ((low <= truth) & (truth <= high))[:, is_open].mean()
    off = np.abs(middle - truth)[:, is_open].mean()
    best = np.abs(world.rate[:, ahead] - truth)[:, is_open].mean()
    assert 0.7 < inside < 0.9
    assert off < 1.15 * best


@pytest.mark.parametrize("spread", [0.2, 0.6, 1.0])
def test_a_total_is_that_of_means_where_demand_is_skewed(spread: float):
    """A log-normal demand with the middle 1 has the mean exp(spread² / 2)."""
    low, high = np.exp(np.array([-1.2816, 1.2816]) * spread)
    days = [{"p10": low, "mean": 1.0, "p90": high}] * 28
    assert forecasts.total(days) == pytest.approx(28 * np.exp(spread**2 / 2), rel=0.06)
