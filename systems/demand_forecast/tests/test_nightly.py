"""Nights: an alarm where demand has changed for good, a better model after it, and the way back."""

import json
from pathlib import Path

import numpy as np
import pytest
from world import World

from demand import monitor, nightly, registry, state
from demand.data import Item
from demand.store import Store
from demand.table import Table

HISTORY, SHIFT = 180, 190


def play(world: World, kept: Path, first: int, last: int) -> list[dict[str, object]]:
    nights = nightly.run_nights(Store(str(kept)), world.folder, world.day(first), world.day(last))
    return list(nights)


@pytest.fixture(scope="module")
def shifted(tmp_path_factory: pytest.TempPathFactory) -> tuple[World, Path]:
    folder = tmp_path_factory.mktemp("shifted")
    world = World(folder / "data", series=12, days=SHIFT + 40, seed=1, shift=(SHIFT, 1.6))
    return world, folder / "state"


def test_a_change_for_good_is_heard_named_and_answered(shifted: tuple[World, Path]):
    world, kept = shifted
    lines = play(world, kept, HISTORY, SHIFT + 14)
    heard = [number for number, line in enumerate(lines) if line["alarm"]]
    assert heard and SHIFT <= HISTORY + heard[0] < SHIFT + 10
    assert len(lines[heard[0]]["alarmed"]) > len(world.names) / 2
    assert [line["retrained"] for line in lines].count(True) == 1
    assert [line["version"] for line in lines[:-1]] <= [line["version"] for line in lines[1:]]
    assert not lines[-1]["alarm"]
    model = registry.read(Store(str(kept)), state.load(Store(str(kept))).in_use)
    assert np.median(list(model.shifts[0].factors.values())) == pytest.approx(1.6, abs=0.25)


def test_a_series_that_did_not_change_is_not_named_beside_those_that_did(tmp_path: Path):
    world = World(tmp_path, series=30, days=SHIFT + 4, seed=4, dirty=False, uplift=1)
    units = world.units[:, : world.days].astype(float)
    units[:20, SHIFT:] *= 2
    units[:, ~world.open[: world.days]] = np.nan
    items = [Item(name, "small", world.start) for name in world.names]
    known = Table(items, world.start, units, world.open, world.promo)
    change = monitor.detect_change(units)
    assert change.alarm
    named = set(change.alarmed_series(known))
    assert len(named & set(world.names[:20])) >= 15
    assert len(named & set(world.names[20:])) <= 3


def test_one_product_that_sells_threefold_is_named_and_no_alarm_sounds(tmp_path: Path):
    world = World(tmp_path / "data", series=12, days=SHIFT + 30, seed=5, dirty=False)
    world.units[4, SHIFT + 10 :] *= 3
    world.write()
    lines = play(world, tmp_path / "state", HISTORY, SHIFT + 29)
    named = [HISTORY + night for night, line in enumerate(lines) if line["unusual"]]
    assert named and SHIFT + 18 <= named[0] <= SHIFT + 28
    assert {name for line in lines for name in line["unusual"]} == {world.names[4]}
    assert not any(line["alarm"] or line["retrained"] for line in lines)


def test_a_product_is_not_named_for_large_orders_nor_for_a_little_more_each_day():
    made = np.tile([5.0, 10.0, 15.0], (6, 28, 1))
    sold = np.full((6, 28), 10.0)
    sold[:, 6::7] = np.nan
    sold[0, 20] = sold[0, 25] = 500
    sold[1] += 5
    sold[2, -3:] = 60
    sold[3, :-5] = np.nan
    sold[3, -5:] = 60
    sold[4, -16:] += 15
    sold[5, -16:] += 15
    sold[5, -10] = 8
    assert np.flatnonzero(monitor.unusual(made, sold)).tolist() == [4, 5]


def test_a_night_says_the_same_line_again_and_knows_nothing_of_later_ones(
    shifted: tuple[World, Path], tmp_path: Path
):
    world, kept = shifted
    cut = play(world, tmp_path / "state", HISTORY, SHIFT + 3)
    assert cut == play(world, tmp_path / "state", HISTORY, SHIFT + 3)
    assert cut == play(world, kept, HISTORY, SHIFT + 3)


@pytest.mark.parametrize("spike", [None, (SHIFT, 4.0)])
def test_a_quiet_month_and_a_wild_day_change_nothing(tmp_path: Path, spike):
    world = World(tmp_path / "data", series=12, days=SHIFT + 20, seed=2, spike=spike)
    lines = play(world, tmp_path / "state", HISTORY, SHIFT + 19)
    assert not any(line["alarm"] or line["retrained"] or line["unusual"] for line in lines)


def test_a_version_of_an_older_program_is_followed_by_a_new_one(small: World, trained: Path):
    store = Store(str(trained))
    with state.locked(store) as current:
        current.versions = [each.model_copy(update={"edition": 1}) for each in current.versions]
        state.save(store, current)
    line = play(small, trained, small.days - 1, small.days - 1)[0]
    assert (line["version"], line["retrained"]) == ("v0002", False)


def test_a_gate_that_the_new_model_does_not_pass_leaves_the_old_one(
    shifted: tuple[World, Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    world, _ = shifted
    monkeypatch.setattr(nightly, "_beats_champion", lambda *_: False)
    lines = play(world, tmp_path / "state", HISTORY, SHIFT + 12)
    assert any(line["alarm"] for line in lines)
    assert {line["version"] for line in lines} == {"v0001"}


def test_the_way_back_returns_the_same_bytes_and_loses_no_version(
    tmp_path: Path, demand, small: World, trained: Path
):
    last = small.day(small.days - 1)

    def written() -> bytes:
        out = tmp_path / "f.csv"
        options = {"data": small.folder, "state": trained, "as_of": last, "horizon": 28}
        assert demand("forecast", **options, out=out) == 0
        return out.read_bytes()

    before = written()
    assert demand("train", data=small.folder, state=trained, as_of=last, seed=7) == 0
    assert written() != before
    assert demand("rollback", state=trained) == 0
    assert written() == before
    out = tmp_path / "v.json"
    demand("versions", state=trained, out=out)
    told = json.loads(out.read_text())
    assert [(one["version"], one["in_use"]) for one in told] == [("v0001", True), ("v0002", False)]
    assert demand("rollback", state=trained) == 2
