"""The hidden shops of the demand forecast, and what its stages say of forecasts known to be right
or wrong."""

import hashlib
import importlib
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest

from gradatim.verify import Failure, Run

FOLDER = Path(__file__).parents[2] / "curriculum" / "projects" / "demand-forecast"
MODULES = (
    "world",
    "inbox",
    "forecasts",
    "nights",
    "taken",
    "judged",
    "ranges",
    "dashboard_page",
    "what_if",
    "changes",
    "alarmed_series",
    "sample",
)


@pytest.fixture(scope="module")
def project() -> Iterator[SimpleNamespace]:
    """The modules of the project, as its stages import them."""
    sys.path.insert(0, str(FOLDER))
    try:
        yield SimpleNamespace(**{name: importlib.import_module(name) for name in MODULES})
    finally:
        sys.path.remove(str(FOLDER))
        for name in MODULES:
            del sys.modules[name]


class Told:
    """A run without a project: stages find in it what was made before, and tell it figures."""

    def __init__(self, made: object = None, seed: int = 0) -> None:
        self.made, self.seed, self.figures = made, seed, dict[str, Any]()

    def once(self, make: Callable[..., object]) -> object:
        return self.made

    def rng(self, name: str) -> np.random.Generator:
        return np.random.default_rng([self.seed, len(name)])

    def figure(self, name: str, value: object, bar: str = "") -> None:
        self.figures[name] = value

    expect = Run.expect


# The shops --------------------------------------------------------------------------------------


def test_a_world_follows_from_its_seed(project):
    one, same, other = (project.world.build(seed) for seed in (1, 1, 2))
    assert np.array_equal(one.units, same.units)
    assert one.names == same.names
    assert not np.array_equal(one.units, other.units)


def test_the_public_sample_never_changes(project, tmp_path):
    """Whoever has worked on it can compare numbers. With another digest, say so in the log."""
    project.sample.lay(tmp_path)
    digest = hashlib.sha256()
    for path in sorted(tmp_path.rglob("*.*")):
        digest.update(path.name.encode() + path.read_bytes())
    assert digest.hexdigest()[:16] == "23c08fea9bf5ccaa"


def test_one_property_is_changed(project):
    shape = project.world.Shape()
    for seed in range(30):
        other = project.world.changed(shape, np.random.default_rng(seed))
        differing = [key for key in vars(shape) if getattr(shape, key) != getattr(other, key)]
        assert len(differing) == 1


def test_baselines_are_as_far_apart_as_bars_assume(project):
    """0.90 of the naive and 0.98 of the mean of four weeks: a model between them and the noise."""
    errors = []
    for seed in range(8):
        found = oracle(project, seed)
        scores = found.scores()
        errors.append(
            [
                sum(np.nansum(getattr(one, name)) for one in scores)
                for name in ("naive", "four_weeks", "floor")
            ]
        )
    _, four_weeks, floor = (np.array(errors) / np.array(errors)[:, :1]).mean(axis=0)
    assert 0.75 < four_weeks < 0.85
    assert 0.57 < floor < 0.67


def test_a_shift_and_a_spike_change_only_their_days(project):
    plain = project.world.build(3)
    shifted = project.world.shifted(plain, 400, 1.4)
    spiked = project.world.spiked(plain, 400, 3, [0, 1])
    assert np.array_equal(plain.units[:400], shifted.units[:400])
    assert np.allclose(shifted.rate[400:], 1.4 * plain.rate[400:])
    assert shifted.units[400:].sum() == pytest.approx(1.4 * plain.units[400:].sum(), rel=0.05)
    assert list(np.unique(np.argwhere(plain.units != spiked.units)[:, 0])) in ([400], [])


# The inbox --------------------------------------------------------------------------------------


def test_a_shift_of_some_series_leaves_the_others_to_the_last_unit(project):
    world = project.world.build(1, project.nights.SMALL)
    some = project.world.shifted(world, 200, 2.0, [0, 3])
    others = [column for column in range(len(world.names)) if column not in {0, 3}]
    assert np.array_equal(some.units[:, others], world.units[:, others])
    assert np.array_equal(some.units[:200], world.units[:200])
    assert some.units[200:, [0, 3]].sum() > 1.5 * world.units[200:, [0, 3]].sum()


def test_a_clean_inbox_brings_every_sale(project):
    world = project.world.build(4)
    files = project.inbox.deliver(world, project.inbox.CLEAN, np.random.default_rng(4))
    table, refused = project.inbox.read(world, files)
    sold = {
        (world.day(day), world.names[s]): world.units[day, s]
        for day in range(world.shape.days)
        for s in np.flatnonzero(world.sold(day))
    }
    assert table == sold
    assert set(refused.values()) == {0}


def test_late_corrected_and_repeated_rows_end_in_the_same_table(project):
    world = project.world.build(5)
    mess = replace(project.inbox.MESSY, missing=0.0)
    files = project.inbox.deliver(world, mess, np.random.default_rng(5))
    table, refused = project.inbox.read(world, files)
    clean = project.inbox.read(
        world, project.inbox.deliver(world, project.inbox.CLEAN, np.random.default_rng(5))
    )[0]
    settled = world.day(world.shape.days - 20)
    assert {k: v for k, v in table.items() if k[0] < settled} == {
        k: v for k, v in clean.items() if k[0] < settled
    }
    assert sum(refused.values()) > 50
    assert sum(map(len, files.values())) > 1.05 * len(clean)


def test_wrong_rows_are_counted_under_the_reason_they_were_made_for(project):
    world = project.world.build(6)
    rng = np.random.default_rng(6)
    for _ in range(300):
        day = int(rng.integers(0, world.shape.days))
        reason, line = project.inbox.wrong_row(world, day, rng)
        refused = project.inbox.read(world, {day: [line]})[1]
        assert refused == {**dict.fromkeys(refused, 0), reason: 1}, line


def test_no_row_of_the_past_comes_after_the_cut(project):
    world = project.world.build(7)
    files = project.inbox.deliver(world, project.inbox.USUAL, np.random.default_rng(7))
    cut = project.inbox.without_late_rows(files, 500, world)
    later = [line for day, lines in cut.items() if day > 500 for line in lines]
    assert later and all(line > world.day(501) for line in later)
    assert {day: cut[day] for day in cut if day <= 500} == project.inbox.up_to(files, 500)


# Forecasts --------------------------------------------------------------------------------------


def oracle(project: SimpleNamespace, seed: int, **changes: Any) -> Any:
    """What the quality stages see of a system that knows the true means and quantiles."""
    rng = np.random.default_rng(seed)
    shape = project.world.changed(project.world.Shape(special=True), rng)
    world = project.world.build(seed, shape)
    files = project.inbox.deliver(world, project.inbox.USUAL, rng)
    days = [shape.days - 1 - 28 * back for back in (2, 1, 0)]
    known = {day: project.taken.known_until(world, files, day) for day in days}
    made = {day: true_forecast(project, world, day) for day in days}
    return project.judged.Backtest(world, known, made)


def true_forecast(project: SimpleNamespace, world: Any, day: int) -> Any:
    rate = world.rate[day + 1 : day + 29]
    draws = np.random.default_rng(day).gamma(12, rate / 12, (400, *rate.shape))
    counts = np.random.default_rng(day).poisson(draws)
    low, high = np.quantile(
        counts + np.random.default_rng(1).random(counts.shape) - 0.5, [0.1, 0.9], axis=0
    )
    low, high = np.maximum(low, 0) * (rate > 0), np.maximum(high, 0) * (rate > 0)
    return project.forecasts.Forecast(day, rate, np.minimum(low, high), high, b"")


def changed_forecasts(found: Any, **made: Callable[[Any], Any]) -> Any:
    forecasts = {
        day: replace(one, **{key: make(one) for key, make in made.items()})
        for day, one in found.forecasts.items()
    }
    return replace(found, forecasts=forecasts)


@pytest.mark.parametrize("seed", range(4))
def test_the_true_means_pass(project, seed):
    told = Told(oracle(project, seed), seed)
    project.judged.beats_the_baselines(told)
    project.ranges.cover_eighty(told)
    project.judged.handles_special_cases(told)
    project.judged.fair_to_each_store_size(told)


def test_the_mean_of_four_weeks_is_not_enough(project):
    found = oracle(project, 1)
    mean = project.forecasts.four_weeks
    copied = replace(
        found,
        forecasts={
            day: replace(one, mean=np.nan_to_num(mean(found.known[day])))
            for day, one in found.forecasts.items()
        },
    )
    with pytest.raises(Failure, match=r"at most 0\.98"):
        project.judged.beats_the_baselines(Told(copied))


@pytest.mark.parametrize(
    ("low", "high"),
    [(0.0, 1e6), (0.0, 1.0), (0.85, 1.15)],
    ids=["everything", "below the mean", "too narrow"],
)
def test_intervals_that_mean_nothing_are_seen(project, low, high):
    found = oracle(project, 2)
    wrong = changed_forecasts(found, p10=lambda f: low * f.mean, p90=lambda f: high * f.mean)
    with pytest.raises(Failure, match="lie between p10 and p90"):
        project.ranges.cover_eighty(Told(wrong))


@pytest.mark.parametrize("seed", range(3))
def test_intervals_that_know_of_no_promotion_are_seen(project, seed):
    found = oracle(project, seed)

    def usual(one, values):
        promoted = found.world.promoted[one.day + 1 : one.day + 29]
        return np.where(promoted, values / found.world.shape.lift, values)

    wrong = changed_forecasts(found, p10=lambda f: usual(f, f.p10), p90=lambda f: usual(f, f.p90))
    with pytest.raises(Failure, match="of promoted days lie between p10 and p90"):
        project.ranges.cover_eighty(Told(wrong, seed))


def test_intervals_that_are_endless_on_four_days_in_five_are_seen(project):
    found = oracle(project, 2)
    endless = np.random.default_rng(2).random((28, len(found.world.names))) < 0.8
    wrong = changed_forecasts(
        found, p10=lambda f: 0 * f.mean, p90=lambda f: np.where(endless, 1e4, 0.0)
    )
    with pytest.raises(Failure, match="their score"):
        project.ranges.cover_eighty(Told(wrong))


def test_sales_on_closed_days_are_seen(project):
    wrong = changed_forecasts(oracle(project, 3), p90=lambda f: f.p90 + 0.5)
    with pytest.raises(Failure, match="a closed day"):
        project.judged.handles_special_cases(Told(wrong))


def test_a_new_series_forecast_as_nothing_is_seen(project):
    found = oracle(project, 3)
    column = found.world.of_kind("yesterday")[0]

    def nothing(values):
        return np.where(np.arange(values.shape[1]) == column, 0.0, values)

    wrong = changed_forecasts(
        found,
        mean=lambda f: nothing(f.mean),
        p10=lambda f: nothing(f.p10),
        p90=lambda f: nothing(f.p90),
    )
    with pytest.raises(Failure, match="28 days of 0"):
        project.judged.handles_special_cases(Told(wrong))


def test_promotions_left_out_are_seen(project):
    found = oracle(project, 4)
    lift = found.world.shape.lift
    wrong = changed_forecasts(
        found,
        mean=lambda f: f.mean / np.where(found.world.promoted[f.day + 1 : f.day + 29], lift, 1),
    )
    with pytest.raises(Failure, match=r"promotions\.csv"):
        project.judged.handles_special_cases(Told(wrong))


def test_small_stores_may_not_pay_for_the_large(project):
    found = oracle(project, 5)
    small = np.array([size == "small" for size in found.world.sizes])
    wrong = changed_forecasts(found, mean=lambda f: np.where(small, 3 * f.mean, f.mean))
    with pytest.raises(Failure, match="small stores"):
        project.judged.fair_to_each_store_size(Told(wrong))


# Files and lines --------------------------------------------------------------------------------


def written(project: SimpleNamespace, world: Any, day: int) -> list[str]:
    rows = project.forecasts.expected_rows(world, day, 28)
    return [f"{world.names[s]},{world.day(when)},1.5,0,3" for s, when in rows]


def test_a_forecast_file_is_read(project):
    world = project.world.build(8)
    lines = written(project, world, 599)
    text = "\n".join([project.forecasts.HEADER, *lines]) + "\n"
    found = project.forecasts.parse(world, text.encode(), 599, 28, "")
    assert np.all(found.mean == 1.5) and np.all(found.p90 == 3)


@pytest.mark.parametrize(
    "spoil",
    [
        lambda lines: lines[1:],
        lambda lines: [*lines, lines[0]],
        lambda lines: [lines[1], lines[0], *lines[2:]],
        lambda lines: [lines[0].replace("1.5", "nan"), *lines[1:]],
        lambda lines: [lines[0].replace("1.5", ""), *lines[1:]],
        lambda lines: [lines[0] + ",1", *lines[1:]],
        lambda lines: ["", *lines[1:]],
        lambda lines: sorted(lines, key=lambda line: line.split(",")[1]),
    ],
)
def test_another_form_is_the_projects_failure(project, spoil):
    world = project.world.build(8)
    lines = spoil(written(project, world, 599))
    text = "\n".join([project.forecasts.HEADER, *lines]) + "\n"
    with pytest.raises(Failure):
        project.forecasts.parse(world, text.encode(), 599, 28, "")


def nights(project: SimpleNamespace, alarms: dict[int, bool]) -> list[Any]:
    first, last = project.nights.HISTORY, project.changes.SHIFT + 9
    return [
        project.nights.NightLine(day, alarms.get(day, False), ("a",), False, "1", "")
        for day in range(first, last + 1)
    ]


def test_alarms_in_time_and_silence_pass(project):
    shift = project.changes.SHIFT
    loud = [nights(project, {shift + 9: True})] * 18 + [nights(project, {})] * 2
    quiet = [nights(project, {shift: True})] + [nights(project, {})] * 19
    project.changes._expect_alarms(Told(), loud, quiet)


@pytest.mark.parametrize(
    ("loud", "quiet", "says"),
    [
        ({}, {}, "0 of 20 runs have an alarm within"),
        ({200: True}, {}, "0 of 20 runs have an alarm within"),
        ({218: True}, {218: True}, "20 of 20 runs have an alarm"),
    ],
    ids=["never", "before the shift only", "always on day 40"],
)
def test_alarms_without_power_or_without_silence_fail(project, loud, quiet, says):
    with pytest.raises(Failure, match=says):
        project.changes._expect_alarms(
            Told(), [nights(project, {**loud})] * 20, [nights(project, {**quiet})] * 20
        )


@pytest.mark.parametrize(
    ("alarmed", "says"),
    [
        (range(10), None),
        (range(5, 12), None),
        (range(15), "5 of 5 series that did not change"),
        (range(4), "4 of 10 series that doubled"),
        ((), "0 of 10 series that doubled"),
    ],
)
def test_an_alarm_names_what_changed_and_nothing_else(project, alarmed, says):
    world = project.world.build(1, project.nights.SMALL)
    day = project.alarmed_series.SHIFT + 3
    names = tuple(world.names[column] for column in alarmed)
    lines = [project.nights.NightLine(day, bool(names), names, False, "1", "")]
    if says is None:
        project.alarmed_series._expect_those(Told(), [world], [list(range(10))], [lines])
        return
    with pytest.raises(Failure, match=says):
        project.alarmed_series._expect_those(Told(), [world], [list(range(10))], [lines])


def test_a_version_that_changes_unsaid_is_seen(project):
    lines = nights(project, {})
    assert project.nights.unannounced_version(lines) is None
    lines[4:] = [replace(line, version="2") for line in lines[4:]]
    assert project.nights.unannounced_version(lines) == lines[4]
    lines[4] = replace(lines[4], retrained=True)
    assert project.nights.unannounced_version(lines) is None


# What services answer ------------------------------------------------------------------------


@pytest.mark.parametrize("told", [10**400, -(10**400), float("inf"), True, "3", None, [3], {}])
def test_no_answer_of_another_type_is_near_a_number(project: SimpleNamespace, told: object) -> None:
    assert not project.dashboard_page.is_close(told, 3.0) and project.dashboard_page.is_close(
        3, 3.0
    )


@pytest.mark.parametrize("mean", [10**400, float("inf"), True, "3", None, [3], {}])
@pytest.mark.parametrize("date", ["day", [], {}])
def test_a_mean_that_is_no_number_is_the_projects_failure(
    project: SimpleNamespace, mean: object, date: object
) -> None:
    days: list[dict[str, object]] = [{"date": str(n), "mean": 1} for n in range(27)]
    assert len(project.what_if._means([*days, {"date": "day", "mean": 2.5}], "GET")) == 28
    with pytest.raises(Failure, match="28 days"):
        project.what_if._means([*days, {"date": date, "mean": mean}], "GET")
