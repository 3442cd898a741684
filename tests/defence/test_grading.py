"""Answers are graded by running both versions."""

from __future__ import annotations

from dataclasses import replace

import pytest

from gradatim.defence import grading
from gradatim.errors import RequestError
from gradatim.model.defence import BREAKS, COUNTEREXAMPLE, PREDICT, REACH, SAME, CodeQuestion

TEXT = """
from random import random


def largest(items):
    best = None
    for item in items:
        if best is None or item > best:
            best = item
    return best


def chance(x):
    return largest([x, random()])
"""
OLD = "        if best is None or item > best:"
QUESTION = CodeQuestion(
    COUNTEREXAMPLE, "mine.py", "d", 8, OLD, OLD.replace(">", "<"), "largest", "largest([1, 2])",
    before="2", after="1",
)  # fmt: skip


@pytest.fixture
def graded(runner, written):
    def grade(typed: str, **changes: object) -> grading.Grade:
        return grading.grade(runner, written(TEXT), replace(QUESTION, **changes), typed)

    return grade


def test_a_call_that_changes_is_right_whatever_the_answer_was_thought_to_be(graded):
    right = graded("largest([3, 7])")
    assert (right.right, right.before, right.after) == (True, "7", "3")
    assert graded("largest([3, 7])", answer=SAME).right
    wrong = graded("largest([4])")
    assert (wrong.right, wrong.before, wrong.after) == (False, "4", "4")


def test_same_is_right_only_where_nothing_was_found(graded):
    assert not graded("same").right
    assert graded("`Same`", answer=SAME).right


@pytest.mark.parametrize("typed", ["largest(", "open('x')", "chance(1)", "largest", "largest(3, 4"])
def test_what_cannot_be_compared_may_be_answered_again(graded, typed: str):
    with pytest.raises(RequestError):
        graded(typed)


def test_a_line_is_reached_or_not(graded):
    assert graded("largest([4])", kind=REACH, new="").right
    assert not graded("largest([])", kind=REACH, new="").right


def test_options_are_chosen_by_number_or_as_text(graded):
    options = {"kind": BREAKS, "options": ("largest([2])", "largest([1, 2])", "largest([5, 5])")}
    assert graded("2", **options).right and graded("largest([1, 2])", **options).right
    assert not graded("1", **options).right
    with pytest.raises(RequestError):
        graded("4", **options)


@pytest.mark.parametrize(
    ("answer", "typed", "right"),
    [
        ("1", "1", True), ("1", " 1 ", True), ("1", "1.0", False), ("1", "True", False),
        ("'a'", "a", True), ("'a'", '"a"', True), ("['a', 1]", '["a",1]', True),
        ("{'a': 1, 'b': 2}", "{'b': 2, 'a': 1}", True), ("None", "", False), ("1", "f(", False),
    ],
)  # fmt: skip
def test_a_predicted_value_is_compared_as_python_writes_it(graded, answer, typed, right):
    assert graded(typed, kind=PREDICT, answer=answer, call="largest([1])").right is right
