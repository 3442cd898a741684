"""`gradatim plan`: uneven weeks, days away, what-ifs, the calendar, in whatever terminal."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from icalendar import Calendar

Run = Callable[..., "subprocess.CompletedProcess[str]"]
KEEP = ("plan", "--hours", 5, "--start", "2030-01-07", "--keep")


def document(gradatim: Run, *words: Any) -> dict[str, Any]:
    ended = gradatim(*words, "--json")
    assert (ended.returncode, ended.stderr) == (0, "")
    found: dict[str, Any] = json.loads(ended.stdout)
    return found


def sentence(ended: subprocess.CompletedProcess[str]) -> str:
    assert (ended.returncode, ended.stdout) == (2, ""), ended.stderr
    (line,) = ended.stderr.splitlines()
    return line


def test_an_uneven_week_and_days_away_are_kept(gradatim: Run) -> None:
    gradatim(*KEEP)
    told = ("--days", "weekdays 0.5 sunday 2h30", "--away", "2030-01-08..2030-01-10")
    gradatim("plan", *told, "--away", "2030-02-01", "--keep")
    found = document(gradatim, "plan")
    first = found["weeks"][0]["days"]
    assert [(day["date"], sum(s["minutes"] for s in day["steps"])) for day in first][:2] == [
        ("2030-01-07", 30),
        ("2030-01-11", 30),
    ]
    text = " ".join(gradatim("plan").stdout.split())
    assert "5 h a week (mon-fri 30 min, sun 2h30)" in text
    assert "Away: 2030-01-08..2030-01-10, 2030-02-01" in text
    gradatim("plan", "--days", "even", "--away", "none", "--keep")
    assert "5 h a week from" in gradatim("plan").stdout
    assert "Away" not in gradatim("plan").stdout


def test_hours_alone_keep_the_shape_of_an_uneven_week(gradatim: Run) -> None:
    gradatim("plan", "--days", "mon 1 sun 4", "--start", "2030-01-07", "--keep")
    text = gradatim("plan", "--hours", 10).stdout
    assert "10 h a week (mon 2, sun 8)" in text


def test_a_what_if_says_how_far_the_end_moves_and_changes_nothing(gradatim: Run) -> None:
    gradatim(*KEEP)
    before = document(gradatim, "plan")
    slower = document(gradatim, "plan", "--hours", 2.5)
    assert before["compared"] is None and before["moved"] is None
    assert slower["compared"]["finish"] == before["finish"] and slower["compared"]["days"] > 0
    assert "would move the end from" in gradatim("plan", "--hours", 2.5).stdout
    assert document(gradatim, "plan") == before
    assert "This moves the end" in gradatim("plan", "--hours", 2.5, "--keep").stdout


def test_the_first_plan_names_the_placement_and_later_ones_do_not(gradatim: Run) -> None:
    assert "gradatim place" in " ".join(gradatim(*KEEP).stdout.split())
    assert "gradatim place" not in " ".join(gradatim(*KEEP).stdout.split())


def test_the_roadmaps_range_stands_beside_the_date(gradatim: Run) -> None:
    found = document(gradatim, *KEEP[:-1])
    assert found["entry"] <= found["finish"]
    assert (found["band"]["low"], found["band"]["high"]) == (12, 18)
    assert found["band"]["months"] >= 0
    text = " ".join(gradatim(*KEEP[:-1], "--all").stdout.split())
    assert "the roadmap's 12 to 18" in text and "10 to 15 h a week" in text


def test_a_plan_outside_the_roadmaps_range_says_so_unasked(gradatim: Run) -> None:
    short = gradatim(*KEEP[:-1]).stdout
    assert "sooner than the roadmap's 12 to 18" in " ".join(short.split())
    year_off = ("--away", "2030-01-08..2031-02-01")
    assert "roadmap's" not in " ".join(gradatim(*KEEP[:-1], *year_off).stdout.split())


@pytest.mark.parametrize(
    ("words", "part"),
    [
        (("--days", "nonsense"), "write: mon-fri 1, sun 5"),
        (("--days", ""), "write: mon-fri 1, sun 5"),
        (("--days", "mon 1", "--hours", "2"), "1 hours, not 2"),
        (("--days", "daily 20"), "140 hours a week"),
        (("--away", "summer"), "write: 2026-12-24..2027-01-02"),
        (("--away", "2027-01-01..9999-12-31"), "no time for the plan"),
        (("--ics", "-", "--json"), "name a file with --ics"),
        (("--ics", "-", "--at", "25:00"), "'25:00' is not a time of day; write it as 18:30"),
        (("--ics", "-", "--at", "9"), "write it as 18:30"),
        (("--ics", "no/such/folder/x.ics"), "the calendar cannot be written"),
        (("--ics", "."), "the calendar cannot be written"),
    ],
)
def test_bad_words_get_one_sentence_that_shows_good_ones(
    gradatim: Run, words: tuple[str, ...], part: str
) -> None:
    gradatim(*KEEP)
    ended = gradatim("plan", *words)
    if "--json" in words:
        assert json.loads(ended.stdout)["do"] == part
    else:
        assert part in sentence(ended)


def test_a_framework_is_chosen_and_stays_chosen(gradatim: Run) -> None:
    gradatim(*KEEP)
    assert "Framework" not in gradatim("plan").stdout
    tried = gradatim("plan", "--framework", "keras").stdout
    assert "Framework: TensorFlow/Keras" in tried and "Nothing is saved yet." in tried
    gradatim("plan", "--framework", "keras", "--keep")
    gradatim("plan", "--hours", 6, "--keep")
    assert "Framework: TensorFlow/Keras" in gradatim("plan").stdout
    wrong = sentence(gradatim("plan", "--framework", "jax"))
    assert "'jax' is not one of 'pytorch', 'keras'" in wrong


def test_the_plan_as_a_calendar(gradatim: Run, tmp_path: Path) -> None:
    gradatim(*KEEP)
    piped = gradatim("plan", "--ics", "-", "--at", "06:45", "--start", "2026-01-05", "--all")
    events = Calendar.from_ical(piped.stdout).walk("VEVENT")
    assert piped.returncode == 0 and events
    assert {event.decoded("dtstart").strftime("%H:%M") for event in events} == {"06:45"}
    file = tmp_path / "plan.ics"
    assert "hours of work" in gradatim("plan", "--ics", file, "--all").stdout
    assert file.read_bytes().startswith(b"BEGIN:VCALENDAR\r\n")


def test_no_line_is_wider_than_a_narrow_terminal(gradatim: Run) -> None:
    gradatim("plan", "--days", "weekdays 1h30 sun 5", "--away", "2030-02-01..2030-03-01", "--keep")
    text = gradatim("plan", "--hours", 5, env={"COLUMNS": "40"}).stdout
    assert max(map(len, text.splitlines())) <= 40


def test_the_contract_names_every_key(gradatim: Run) -> None:
    contract = (Path(__file__).parents[2] / "docs/command-line.md").read_text("utf-8")
    gradatim(*KEEP)
    for key in _keys(document(gradatim, "plan", "--hours", 6)):
        assert f"`{key}`" in contract


def _keys(found: Any) -> set[str]:
    if isinstance(found, list):
        return set().union(*map(_keys, found))
    return set(found).union(*map(_keys, found.values())) if isinstance(found, dict) else set()


def test_a_plan_is_a_page_and_weeks_are_for_those_who_ask(gradatim: Run) -> None:
    gradatim(*KEEP)
    short, weeks = gradatim("plan").stdout, gradatim("plan", "--weeks", 2).stdout
    assert "You will probably finish" in short and "if every week goes" not in short.lower()
    assert short.count("\nweek ") == 1 and "tripled" in short
    assert weeks.count("\nweek ") == min(2, len(document(gradatim, "plan")["weeks"]))
    assert "entry level" in gradatim("plan", "--all").stdout
    assert gradatim("plan", "--hours", 6).stdout.endswith("next: gradatim plan --hours 6 --keep\n")


def test_a_first_day_lies_near_today(gradatim: Run) -> None:
    assert "more than a year ago" in sentence(
        gradatim("plan", "--hours", 5, "--start", "2020-01-01")
    )
    assert "too late to start" in sentence(gradatim("plan", "--hours", 5, "--start", "2099-01-01"))
