"""Odd logs, empty and circular packs, days at the edge of the calendar and of the clock's changes:
one sentence or a sane answer in the terminal, never a traceback."""

from __future__ import annotations

import json
import math
import subprocess
import time
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from gradatim import curriculum
from gradatim.app.app import App
from gradatim.cli.output import print_json
from gradatim.log.store import Store
from gradatim.model import Background, Evidence, Role

Run = Callable[..., "subprocess.CompletedProcess[str]"]
NOON = datetime(2027, 1, 13, 12, tzinfo=UTC)
KINDS = (
    "verdict", "named", "review", "drill", "hint", "opened", "placed", "answered", "active",
    "time", "explained", "mistake", "pasted", "likeness", "fitted", "profile", "card", "offered",
    "stage", "job", "job-note",
    "job-review", "defence", "from-a-newer-version",
)  # fmt: skip
DATA: tuple[dict[str, Any], ...] = (
    {},
    {"outcome": ["PASS"], "rating": "5", "met": None, "seed": {}, "misconceptions": 3},
    {"outcome": "FAIL", "rating": 10**400, "waived": [[]], "skill": {}, "minutes": math.nan},
    {"hours": math.nan},
    {"role": "king"},
    {"skill": "py-control", "ask": "\udc80?", "answer": "\ud800", "rating": 3.0, "stage": [[]]},
)


def odd(home: Path) -> list[Evidence]:
    """Fills a log; what was put there."""
    subjects = ("tripled", "py-control-break", "gone", "")
    rows = [
        Evidence(f"odd{n}", NOON + timedelta(days=(-1) ** n * n), kind, subjects[n % 4], data, "me")
        for n, (kind, data) in enumerate((kind, data) for kind in KINDS for data in DATA)
    ]
    store = Store.open(home / "gradatim.db")
    for row in rows:
        store.append(row)
    store.close()
    return rows


def no_json(word: str) -> None:
    raise AssertionError(f"'{word}' is not a number of JSON")


def cannot(ended: Any) -> str:
    assert (ended.returncode, ended.stdout) == (2, ""), ended.stderr
    (sentence,) = ended.stderr.splitlines()
    return str(sentence)


# The log ---------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def words() -> list[tuple[str, ...]]:
    lines = ("plan", "next", "labs", "skills", "progress", "progress --json", "drill --json",
             "time", "why py-control", "why py-control --json", "place --json", "plan --json",
             "review --json", "cards list --json", "time --json", "jobs", "jobs --json",
             "plan --ics -")  # fmt: skip
    return [tuple(line.split()) for line in lines]


def test_every_command_answers_over_an_odd_log_and_loses_nothing(
    gradatim: Run, home: Path, words: list[tuple[str, ...]]
) -> None:
    rows = odd(home)
    assert gradatim("plan", "--hours", 5, "--keep").returncode == 0
    for line in words:
        ended = gradatim(*line)
        assert (ended.returncode, ended.stderr) == (0, ""), line
        if "--json" in line:
            json.loads(ended.stdout, parse_constant=no_json)
    store = Store.open(home / "gradatim.db")
    kept = store.evidence("me")
    store.close()
    assert [row.id for row in kept[: len(rows)]] == [row.id for row in rows]


def test_a_number_that_json_has_not_is_null(capsys: pytest.CaptureFixture[str]) -> None:
    print_json({"a": math.nan, "b": [math.inf, 1.5, "NaN"], "c": date(2027, 1, 4)})
    found = json.loads(capsys.readouterr().out, parse_constant=no_json)
    assert found == {"a": None, "b": [None, 1.5, "NaN"], "c": "2027-01-04"}


# The pack --------------------------------------------------------------------------------------


def test_an_empty_curriculum_has_nothing_to_do(gradatim: Run, tiny_pack: Path) -> None:
    (tiny_pack / "roadmap.toml").write_text("format = 1\n")
    assert "roadmap.toml" in cannot(gradatim("labs"))
    (tiny_pack / "roadmap.toml").write_text("format = 1\nphase = []\nskill = []\n")
    ended = gradatim("plan", "--hours", 5, "--keep", "--json")
    assert (ended.returncode, json.loads(ended.stdout)["weeks"]) == (0, [])
    assert "nothing to do" in gradatim("next").stdout
    for line in ("labs", "skills", "progress", "review", "drill", "place"):
        ended = gradatim(line)
        assert (ended.returncode, ended.stderr) == (0, ""), line


def test_skills_that_need_each_other_get_one_sentence(gradatim: Run, tiny_pack: Path) -> None:
    road = tiny_pack / "roadmap.toml"
    road.write_text(road.read_text().replace("hours = 3", 'hours = 3\nneeds = ["py-errors"]'))
    for line in ("plan", "next", "labs"):
        assert "skills need each other: py-control, py-errors" in cannot(gradatim(line))


# Hours and days --------------------------------------------------------------------------------


@pytest.mark.parametrize("hours", ["0", "100", "-3", "1e999", "0.0000001"])
def test_impossible_hours_get_one_sentence(gradatim: Run, hours: str) -> None:
    assert "hours a week" in cannot(gradatim("plan", "--hours", hours))


def test_a_start_on_a_leap_day_makes_a_plan(gradatim: Run) -> None:
    start = "2028-02-29"
    ended = gradatim("plan", "--hours", 5, "--start", start, "--json")
    first = json.loads(ended.stdout)["weeks"][0]["days"][0]["date"]
    assert (ended.returncode, first >= start) == (0, True)


@pytest.mark.parametrize(
    "start", ["2027-02-29", "9999-12-31", "2024-02-29", "0001-01-01", "tomorrow"]
)
def test_a_start_that_is_no_day_or_too_far_away_gets_one_sentence(
    gradatim: Run, start: str
) -> None:
    assert start in cannot(gradatim("plan", "--hours", 5, "--start", start))


# The clock -------------------------------------------------------------------------------------


@pytest.fixture
def zone(monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[str], None]]:
    """Moves this process to a zone of the world."""

    def to(name: str) -> None:
        monkeypatch.setenv("TZ", name)
        time.tzset()

    yield to
    monkeypatch.undo()
    time.tzset()


CHANGES = [
    ("Europe/Berlin", "2027-03-28T00:59:59+00:00"),  # 01:59:59, then 03:00
    ("Europe/Berlin", "2027-10-31T00:30:00+00:00"),  # 02:30, which comes twice
    ("America/New_York", "2027-03-14T06:59:00+00:00"),
    ("Australia/Lord_Howe", "2027-04-03T15:00:00+00:00"),  # by half an hour
    ("America/Santiago", "2027-09-05T04:00:00+00:00"),  # midnight itself does not exist
    ("Pacific/Kiritimati", "2027-01-01T11:00:00+00:00"),
    ("Etc/GMT+12", "2027-01-01T11:00:00+00:00"),
]


@pytest.mark.parametrize(("name", "moment"), CHANGES)
def test_days_and_weeks_hold_when_the_clocks_change(
    home: Path, tiny_pack: Path, zone: Callable[[str], None], name: str, moment: str
) -> None:
    zone(name)
    now = [datetime.fromisoformat(moment) - timedelta(days=1)]
    app = App(home, curriculum.load(tiny_pack), lambda: now[0])
    start = app.today()
    app.onboard(Role.MLE, Background.NONE, 7, start)
    plans = []
    for _ in range(4 * 24):
        now[0] += timedelta(minutes=30)
        app.record_review("py-control-break", 3)
        app.next()
        plans.append(app.plan())
    days = [day.date for week in plans[0].weeks for day in week.days]
    assert days == [days[0] + timedelta(days=n) for n in range(len(days))]
    assert all((week.start - start).days % 7 == 0 for week in plans[-1].weeks)
    firsts = [plan.weeks[0].days[0].date for plan in plans]
    assert firsts == sorted(firsts) and (firsts[-1] - firsts[0]).days in (1, 2)
    app.close()


def test_a_clock_that_goes_backwards_keeps_what_was_done(home: Path, tiny_pack: Path) -> None:
    now = [NOON]
    app = App(home, curriculum.load(tiny_pack), lambda: now[0])
    app.onboard(Role.MLE, Background.NONE, 7, date(2027, 1, 13))
    app.record_review("py-control-break", 3)
    now[0] -= timedelta(days=400)
    app.record_review("py-control-break", 3)
    app.hint("tripled")
    assert [row.kind for row in app.evidence()] == ["profile", "review", "review", "hint"]
    assert app.plan().finish >= date(2027, 1, 13)
    assert app.next() and app.progress().hints == 1 and app.queue() is not None
    app.close()
