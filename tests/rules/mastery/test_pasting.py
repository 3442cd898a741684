"""Passes that were hardly typed, and what makes them count."""

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


def at(row: Evidence, seconds: float, **data: Any) -> Evidence:
    return replace(row, at=START + timedelta(seconds=seconds), data={**row.data, **data})


def opened(seconds: float = 0, size: object = 50) -> Evidence:
    return at(happened("opened", 0), seconds, size=size)


def passed(seconds: float, text: str) -> Evidence:
    return at(happened(f"pass:{text}", 0), seconds)


def failed(seconds: float, text: str) -> Evidence:
    return at(happened(f"fail:{text}", 0), seconds)


def pasted(seconds: float, characters: object) -> Evidence:
    return at(happened("pasted", 0), seconds, characters=characters)


def alike(seconds: float, share: object) -> Evidence:
    return at(happened("likeness", 0), seconds, alike=share)


def said(seconds: float, text: Any = TOLD, **asked: str) -> Evidence:
    return at(happened("explained", 0), seconds, text=text, **asked)


def made(seconds: float, name: str, right: object = True) -> Evidence:
    return at(happened("mistake", 0), seconds, mistake=name, right=right)


def state(*rows: Evidence) -> str:
    return lab_states(ONE, rows)["sums"].state


def reason(*rows: Evidence) -> str:
    return lab_states(ONE, rows)["sums"].reason


OPEN = "passed, not explained"
LONG = "x" * 650  # a minute of the fastest typing beyond the starter
CASES = [
    (5, LONG, OPEN),
    (59, LONG, OPEN),
    (60, LONG, "passed"),
    (3600, LONG, "passed"),
    (5, "x" * 249, "passed"),
    (-5, LONG, "passed"),
]


@pytest.mark.parametrize(("seconds", "text", "expected"), CASES)
def test_what_nobody_could_type_is_noticed(seconds: int, text: str, expected: str) -> None:
    assert state(opened(), passed(seconds, text)) == expected


@pytest.mark.parametrize("size", [None, "50", [1], 2.5, True])
def test_rows_that_do_not_say_how_much_was_laid_are_not_noticed(size: object) -> None:
    assert state(opened(size=size), pasted(1, 900), passed(1, LONG)) == "passed"


@pytest.mark.parametrize("size", [50.0, 0.0, -(10**400)])
def test_how_much_was_laid_may_be_any_whole_number(size: object) -> None:
    assert state(opened(size=size), passed(1, LONG)) == OPEN


def test_the_reason_says_how_much_of_it_was_not_typed() -> None:
    assert reason(opened(), passed(6, LONG)).startswith("About 90 % of this came faster")
    assert reason(opened(), pasted(9, 450), passed(600, LONG)) == "About 75 % of this was pasted"
    assert reason(opened(), passed(600, LONG)) == ""


# Since the last attempt -------------------------------------------------------------------------

WORDS = " ".join(f"word{n}" for n in range(90))  # 620 characters


def test_what_comes_at_once_after_a_failure_is_noticed_too() -> None:
    rows = [opened(), failed(900, "a try of my own"), passed(905, WORDS)]
    assert state(*rows) == OPEN
    assert state(opened(), failed(900, "a try of my own"), passed(990, WORDS)) == "passed"


def test_lines_that_were_there_before_are_not_new() -> None:
    before, after = f"{WORDS}\nwrong", f"{WORDS}\nright"
    assert state(opened(), failed(900, before), passed(903, after)) == "passed"


def test_whoever_formats_a_file_has_typed_nothing() -> None:
    assert state(opened(), failed(900, WORDS), passed(902, WORDS.replace(" ", "\n"))) == "passed"


def test_an_attempt_before_the_lab_was_begun_again_says_nothing() -> None:
    rows = [opened(), failed(900, "mine"), passed(2000, WORDS), opened(5000)]
    assert state(*rows, passed(5000 + 900, WORDS)) == "passed"


# Pasted into the page ---------------------------------------------------------------------------


def test_a_pass_of_which_half_was_pasted_is_noticed() -> None:
    assert state(opened(), pasted(300, 300), passed(600, LONG)) == OPEN
    assert state(opened(), pasted(300, 299), passed(600, LONG)) == "passed"
    assert state(opened(), pasted(300, 150), pasted(400, 150), passed(600, LONG)) == OPEN


def test_what_was_pasted_before_a_lab_is_begun_again_is_forgotten() -> None:
    rows = [opened(), pasted(300, 900), passed(600, LONG), opened(700), passed(1500, LONG)]
    assert state(*rows) == "passed"


@pytest.mark.parametrize("characters", [None, "900", -900, 10**9, [900]])
def test_odd_counts_of_pasted_characters_count_nothing(characters: object) -> None:
    assert state(opened(), pasted(300, characters), passed(600, LONG)) == "passed"


# A solution that ships --------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("share", "expected"),
    [(0.9, OPEN), (1, OPEN), (0.89, "passed"), (True, "passed"), ("1", "passed"), (None, "passed")],
)
def test_a_copy_of_a_shipped_solution_is_noticed(share: object, expected: str) -> None:
    assert state(opened(), passed(900, LONG), alike(901, share)) == expected


def test_a_copy_after_a_pass_of_ones_own_takes_nothing_away() -> None:
    rows = [opened(), passed(900, LONG), passed(1000, WORDS), alike(1001, 1.0)]
    assert state(*rows) == "passed"
    assert len(lab_states(ONE, rows)["sums"].unaided_passes) == 1


# What makes it count ----------------------------------------------------------------------------


def test_the_skill_is_provisional_until_it_is_explained() -> None:
    rows = [opened(), passed(5, LONG)]
    assert skill_states(ONE, rows, START.date())["loops"].state == "provisional"
    rows.append(said(60))
    assert skill_states(ONE, rows, START.date())["loops"].state == "passed"


def test_where_a_mistake_is_asked_for_words_are_not_enough() -> None:
    rows = [opened(), passed(5, LONG), said(60, mistake="off_by_one")]
    found = lab_states(ONE, rows)["sums"]
    assert (found.state, found.mistake) == (OPEN, "off_by_one")
    assert state(*rows, made(90, "another")) == OPEN
    assert state(*rows, made(90, "off_by_one", right=False)) == OPEN
    assert state(*rows, made(90, "off_by_one", right="yes")) == OPEN
    assert state(*rows, made(90, "off_by_one")) == "passed"


def test_a_mistake_that_nobody_asked_for_settles_nothing() -> None:
    assert state(opened(), passed(5, LONG), made(60, "off_by_one")) == OPEN
    assert state(opened(), passed(5, LONG), made(60, "")) == OPEN


def test_only_the_mistake_that_was_asked_for_last_counts() -> None:
    rows = [opened(), passed(5, LONG), said(60, mistake="first"), said(70, mistake="second")]
    assert state(*rows, made(90, "first")) == OPEN
    assert state(*rows, made(90, "second")) == "passed"


def test_a_new_pass_asks_for_an_explanation_of_its_own() -> None:
    rows = [opened(), passed(5, LONG), said(60, mistake="first"), opened(100), passed(105, LONG)]
    assert state(*rows, made(120, "first")) == OPEN


def test_what_explains_nothing_settles_nothing() -> None:
    for text in ("", "Works.", "It works. It does.", None, 3):
        assert state(opened(), passed(5, LONG), said(60, text)) == OPEN


def test_writing_it_again_from_an_empty_file_settles_it() -> None:
    again = [opened(100), passed(400, LONG)]
    assert state(opened(), passed(5, LONG), *again) == "passed"
    assert state(opened(), passed(5, LONG), opened(100), passed(105, LONG)) == OPEN


def test_a_hint_is_not_settled_by_words() -> None:
    hint = at(happened("hint", 0), 1)
    assert state(opened(), hint, passed(5, LONG), said(60)) == "passed with hints"


@given(st.text(alphabet="ab .!?\n", max_size=80))
def test_an_explanation_has_two_sentences(text: str) -> None:
    if is_explanation(text):
        assert len(text.split()) >= 8
