"""`gradatim time`: sessions found by themselves, corrections by hand."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

Run = Callable[..., "subprocess.CompletedProcess[str]"]
DAY = str(date.today() - timedelta(days=9))  # in an earlier week


def document(gradatim: Run) -> dict[str, Any]:
    ended = gradatim("time", "--json")
    assert (ended.returncode, ended.stderr) == (0, "")
    found: dict[str, Any] = json.loads(ended.stdout)
    return found


def worked(gradatim: Run) -> float:
    return sum(week["actual"] for week in document(gradatim)["before"])


def test_what_was_done_is_a_session_and_stands_beside_the_plan(gradatim: Run) -> None:
    gradatim("plan", "--hours", 7, "--start", "2026-01-05", "--keep")
    gradatim("open", "tripled")
    found = document(gradatim)
    assert [one["labs"] for one in found["sessions"]] == [["tripled"]]
    assert 3 <= found["week"]["actual"] < 10
    assert found["week"]["budget"] == sum(day["budget"] for day in found["week"]["days"]) > 0
    text = gradatim("time").stdout
    assert text.startswith("this week: ") and "sessions\n" in text and "tripled" in text


def test_time_is_added_and_taken_away_and_nothing_is_lost(gradatim: Run) -> None:
    words = ("--skill", "py-control", "--note", "a book")
    assert gradatim("time", "add", DAY, 90, *words).stdout == f"added 1h30 on {DAY}\n"
    gradatim("time", "add", DAY, 30, "--lab", "tripled")
    assert worked(gradatim) == 120
    assert gradatim("time", "remove", DAY, 20).stdout == f"removed 20 min on {DAY}\n"
    assert worked(gradatim) == 100
    told = json.loads(gradatim("time", "remove", DAY, "--lab", "tripled", "--json").stdout)
    assert told == {"date": DAY, "minutes": -25}  # 30 less its share of 20
    gradatim("time", "remove", DAY)
    assert worked(gradatim) == 0
    recent = json.loads(gradatim("progress", "--json").stdout)["recent"]
    assert [row["kind"] for row in recent] == ["time"] * 5


@pytest.mark.parametrize(
    ("words", "part"),
    [
        (("add", "soon", 5), "'soon' is not a date; write dates like 2027-01-04"),
        (("add", "9999-01-01", 5), "you cannot change 9999-01-01"),
        (("add", "1815-12-10", 5), "you cannot change 1815-12-10"),
        (("add", DAY, 0), "a day cannot have 0 minutes"),
        (("add", DAY, "nan"), "a day cannot have nan minutes"),
        (("add", DAY, 1441), "a day cannot have 1441 minutes"),
        (("add", DAY, "many"), "'many' is not a valid float"),
        (("add", DAY, 5, "--lab", "nolab"), "there is no lab 'nolab'"),
        (("add", DAY, 5, "--skill", "none"), "there is no skill 'none'"),
        (("add", DAY, 5, "--lab", "tripled", "--skill", "py-control"), "use one of them"),
        (("add", DAY, 1420), "add at most "),
        (("remove", DAY, 99), f"{DAY} has only 30 min; remove at most that"),
        (
            ("remove", "2026-01-01"),
            "no time is recorded on 2026-01-01; gradatim time lists your time",
        ),
        (("remove", DAY, "--lab", "halved"), f"no time is recorded on {DAY} for 'halved'"),
    ],
)
def test_bad_words_get_one_sentence(gradatim: Run, words: tuple[Any, ...], part: str) -> None:
    gradatim("time", "add", DAY, 30)
    ended = gradatim("time", *words)
    assert (ended.returncode, ended.stdout) == (2, "")
    (line,) = ended.stderr.splitlines()
    assert part in line


def test_today_is_a_day(gradatim: Run) -> None:
    assert gradatim("time", "add", "today", 1).returncode == 0
    assert document(gradatim)["week"]["actual"] == 1


def test_the_contract_names_every_key(gradatim: Run) -> None:
    contract = (Path(__file__).parents[2] / "docs/command-line.md").read_text("utf-8")
    gradatim("open", "tripled")
    found = document(gradatim)
    keys = [*found, *found["sessions"][0], *found["week"], *found["week"]["days"][0]]
    assert [key for key in keys if f"`{key}`" not in contract] == []
