"""Passes that came faster than anybody types, and what makes them count."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from learnt import START, happened, lab, pack

from gradatim.model import Evidence
from gradatim.rules.mastery import is_explanation, lab_states, skill_states

ONE = pack(Path("/nowhere"), lab("sums", "loops"))
TOLD = "It adds up all the numbers. Nothing is left out because the loop sees each."


def opened(seconds: float = 0, size: object = 50) -> Evidence:
    at = START + timedelta(seconds=seconds)
    return replace(happened("opened", 0), at=at, data={"size": size})


def passed(seconds: float, text: str) -> Evidence:
    return replace(happened(f"pass:{text}", 0), at=START + timedelta(seconds=seconds))


def said(seconds: float, text: Any = TOLD) -> Evidence:
    at = START + timedelta(seconds=seconds)
    return replace(happened("explained", 0), at=at, data={"text": text})


def state(*rows: Evidence) -> str:
    return lab_states(ONE, rows)["sums"].state


LONG = "x" * 650  # a minute of the fastest typing beyond the starter
CASES = [
    (5, LONG, "passed, not explained"),
    (59, LONG, "passed, not explained"),
    (60, LONG, "passed"),
    (3600, LONG, "passed"),
    (5, "x" * 249, "passed"),
    (-5, LONG, "passed"),
]


@pytest.mark.parametrize(("seconds", "text", "expected"), CASES)
def test_only_what_nobody_could_type_is_noticed(seconds: int, text: str, expected: str) -> None:
    assert state(opened(), passed(seconds, text)) == expected


@pytest.mark.parametrize("size", [None, "50", [1], 2.5, True])
def test_rows_that_do_not_say_how_much_was_laid_are_not_noticed(size: object) -> None:
    assert state(opened(size=size), passed(1, LONG)) == "passed"


@pytest.mark.parametrize("size", [50.0, 0.0, -(10**400)])
def test_how_much_was_laid_may_be_any_whole_number(size: object) -> None:
    assert state(opened(size=size), passed(1, LONG)) == "passed, not explained"


def test_the_skill_is_provisional_until_it_is_explained() -> None:
    rows = [opened(), passed(5, LONG)]
    assert skill_states(ONE, rows, START.date())["loops"].state == "provisional"
    rows.append(said(60))
    assert skill_states(ONE, rows, START.date())["loops"].state == "passed"


def test_what_explains_nothing_settles_nothing() -> None:
    for text in ("", "Works.", "It works. It does.", None, 3):
        assert state(opened(), passed(5, LONG), said(60, text)) == "passed, not explained"


def test_writing_it_again_from_an_empty_file_settles_it() -> None:
    again = [opened(100), passed(400, LONG)]
    assert state(opened(), passed(5, LONG), *again) == "passed"
    assert state(opened(), passed(5, LONG), opened(100), passed(105, LONG)) == (
        "passed, not explained"
    )


def test_a_hint_is_not_settled_by_words() -> None:
    hint = replace(happened("hint", 0), at=START + timedelta(seconds=1))
    assert state(opened(), hint, passed(5, LONG), said(60)) == "passed with hints"


@given(st.text(alphabet="ab .!?\n", max_size=80))
def test_an_explanation_has_two_sentences(text: str) -> None:
    if is_explanation(text):
        assert len(text.split()) >= 8
