"""What is said about a skill: the sentence, what is missing, the rows behind it."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from learnt import START, happened, history, lab, pack

from gradatim.model import Background, Evidence
from gradatim.rules.why import why

ONE = pack(Path("/nowhere"), lab("sums", "loops"))
TOLD = [
    ("", 0, "Not started.", "Pass “sums”."),
    ("fail@0", 0, "no lab is passed yet", "Pass “sums”."),
    ("hint@0 pass@0.1", 0, "not yet without help: “sums”", "“sums” again from 2027-01-05"),
    ("pass@0", 0, "on 1 day", "on 2 more days: “sums” again from 2027-01-07"),
    ("pass@0 pass@3", 3, "on 2 days", "on 1 more day: “sums” again from 2027-01-17"),
    ("pass@0 pass@3 pass@13", 13, "on 3 days", "Nothing, as long as that chance stays above 70%"),
    ("pass@0", 60, "It was passed, but you have probably", "pass “sums” again from 2027-03-05"),
]


@pytest.mark.parametrize(("told", "day", "because", "missing"), TOLD)
def test_each_state_says_why_and_what_is_missing(
    told: str, day: int, because: str, missing: str
) -> None:
    found = why(ONE, history(told), "loops", START.date() + timedelta(days=day))
    assert because in found.reason and missing in found.missing


def test_what_no_lab_can_show_says_so() -> None:
    found = why(ONE, [], "tests", START.date())
    assert found.missing == "There is no lab for it yet, and cards alone do not show mastery."


def test_the_rows_say_what_helped_and_what_counts() -> None:
    told = "opened@0 fail@0.1 hint@0.2 pass:a@0.3 pass:a@1 opened@2 pass:a@2.1 replay@3"
    found = why(ONE, [*history(told), happened("pass", 4, "other")], "loops", date(2027, 1, 9))
    assert [(row.kind, row.outcome, row.aided, row.counts) for row in found.rows] == [
        ("opened", "", None, False),
        ("verdict", "not yet", None, False),
        ("hint", "", None, False),
        ("verdict", "passed, with hints", True, False),
        ("verdict", "passed, the same file again", True, False),
        ("opened", "", None, False),
        ("verdict", "passed, unaided, from an empty file", False, True),
        ("verdict", "a replay", None, False),
    ]


def test_what_the_background_brings_is_skipped_until_a_placement() -> None:
    waived = {"loops": replace(ONE.skills["loops"], waive=(Background.MATH,))}
    brings = replace(ONE, skills=ONE.skills | waived)
    placed = Evidence("p", START, "placed", "", {"waived": []}, "me")
    for background, rows, skips in (
        (Background.MATH, [], True),
        (Background.NONE, [], False),
        (Background.MATH, [placed], False),
    ):
        because = why(brings, rows, "loops", START.date(), background).reason
        assert ("background usually brings it" in because) is skips


words = st.sampled_from(["opened", "fail", "pass", "pass:same", "hint", "replay"])
odd = st.builds(
    lambda kind, data, day: Evidence("odd", START + timedelta(days=day), kind, "sums", data, "me"),
    st.sampled_from(
        ["opened", "verdict", "explained", "mistake", "hint", "review", "answered", "drill"]
    ),
    st.dictionaries(
        st.sampled_from(["outcome", "files", "size", "text", "rating", "skill", "waived"]),
        st.none() | st.integers() | st.text(max_size=3) | st.lists(st.integers(), max_size=2),
    ),
    st.integers(0, 400),
)


@given(st.lists(odd | st.builds(happened, words, st.integers(0, 400)), max_size=12))
def test_odd_rows_never_break_it(rows: list[Evidence]) -> None:
    found = why(ONE, rows, "loops", START.date() + timedelta(days=200))
    assert found.reason and found.missing


def test_it_is_told_in_a_terminal_and_as_json(gradatim: Callable[..., Any]) -> None:
    told = gradatim("why", "py-control")
    assert told.returncode == 0 and "Loops: not started" in told.stdout
    assert "missing: Pass “Three times as much”." in told.stdout
    found = json.loads(gradatim("why", "py-control", "--json").stdout)
    assert set(found) == {"skill", "title", "state", "because", "missing", "labs", "evidence"}
    assert found["labs"] == [
        {"id": "tripled", "title": "Three times as much", "state": "not started"}
    ]
    unknown = gradatim("why", "py-contrl")
    assert unknown.returncode == 2 and "did you mean py-control" in unknown.stderr
    assert "did you mean py-errors" in gradatim("why", "errors").stderr


def test_a_skill_that_was_begun_early_says_so() -> None:
    two = pack(Path("/nowhere"), lab("sums", "loops"), lab("lines", "tests"))
    opened = happened("opened", 0, "lines")
    early = Evidence("e", opened.at, "opened", "lines", {"early": ["loops"]}, "me")
    assert (
        "You began it early, on 2027-01-04" in why(two, [early], "tests", date(2027, 1, 9)).reason
    )
    for odd in ([], "loops", ["gone"], None):
        row = Evidence("e", opened.at, "opened", "lines", {"early": odd}, "me")
        assert "early" not in why(two, [row], "tests", date(2027, 1, 9)).reason
