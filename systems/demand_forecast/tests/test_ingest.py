"""Rows at the door: what counts, what is quarantined, and that the way does not matter."""

import json
from datetime import date
from pathlib import Path

import pytest
from world import World

from demand import data, lake, state
from demand.store import Store

TODAY = date(2026, 3, 1)


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("2026-03-01,a", "columns"),
        ("2026-03-01,a,3,4", "columns"),
        ('"2026-03-01,a,3', "columns"),
        ("2026-02-30,a,3", "date"),
        ("20260301,a,3", "date"),
        ("2026-W09-7,a,3", "date"),
        ("2026-03-02,nothing,-3", "future"),
        ("2026-03-01,A,x", "series"),
        ("2026-03-01,a,", "units"),
        ("2026-03-01,a,-3", "units"),
        ("2026-03-01,a,4.0", "units"),
        ("2026-03-01,a, 4", "units"),
        ("2026-03-01,a,٤", "units"),
        ("2026-03-01,a," + "9" * 30, "units"),
    ],
)
def test_a_row_that_cannot_be_right_has_the_first_reason_that_applies(
    tmp_path: Path, line: str, reason: str
):
    write(tmp_path, TODAY, [line, "2026-03-01,a,7"])
    assert list(data.rows(tmp_path, TODAY, {"a"})) == [reason, (TODAY, "a", 7)]


def write(folder: Path, day: date, lines: list[str]) -> None:
    (folder / "inbox").mkdir(exist_ok=True)
    text = "\n".join(["date,series,units", *lines]) + "\n"
    (folder / "inbox" / f"{day}.csv").write_text(text, encoding="utf-8")


def test_the_row_that_arrived_last_counts_and_within_a_file_the_lower_one(tmp_path: Path, demand):
    world = World(tmp_path / "data", series=1, days=3, dirty=False)
    first, second, third = (world.day(n) for n in range(3))
    write(world.folder, first, [f"{first},s01-p1,1", f"{first},s01-p1,2"])
    write(world.folder, second, [f"{second},s01-p1,5"])
    write(world.folder, third, [f"{first},s01-p1,3"])
    assert exported(demand, tmp_path, world, [third]) == [(first, 3), (second, 5)]


@pytest.mark.parametrize("step", [1, 7, 400])
def test_the_table_is_the_same_by_night_by_week_and_at_once(
    tmp_path: Path, demand, small: World, step: int
):
    last = small.days - 1
    nights = [small.day(n) for n in range(0, last, step)] + [small.day(last)]
    once = exported(demand, tmp_path / "once", small, [small.day(last)])
    assert exported(demand, tmp_path / "nights", small, [*nights, nights[-1]]) == once


def test_a_file_that_comes_a_night_late_is_taken_in_where_it_belongs(tmp_path: Path, demand):
    world = World(tmp_path / "data", series=2, days=9)
    name = world.folder / "inbox" / f"{world.day(4)}.csv"
    late = name.read_text()
    whole = exported(demand, tmp_path / "whole", world, [world.day(8)])
    name.unlink()
    store = Store(str(tmp_path / "late" / "state"))
    lake.ingest(store, world.folder, world.day(7))
    name.write_text(late)
    assert exported(demand, tmp_path / "late", world, [world.day(8)]) == whole


def test_an_evening_that_was_left_half_done_is_taken_in_anew(tmp_path: Path, demand, small: World):
    last = small.day(small.days - 1)
    whole = exported(demand, tmp_path / "whole", small, [last])
    store = Store(str(tmp_path / "killed" / "state"))
    store.write(f"sales/day={last}/rows.parquet", b"PAR1")
    assert exported(demand, tmp_path / "killed", small, [small.day(100), last]) == whole


def exported(demand, folder: Path, world: World, nights: list[date]) -> list[tuple[date, int]]:
    folder.mkdir(exist_ok=True)
    for night in nights:
        assert demand("ingest", data=world.folder, state=folder / "state", day=night) == 0
    table, refused = folder / "table.csv", folder / "refused.json"
    assert demand("export", state=folder / "state", out=table, quarantine=refused) == 0
    assert list(json.loads(refused.read_text())) == list(state.REASONS)
    rows = [line.split(",") for line in table.read_text().splitlines()[1:]]
    return [(date.fromisoformat(day), int(units)) for day, _, units in rows]
