"""Which question a text is about."""

from __future__ import annotations

import pytest

from gradatim.model.course import Question
from gradatim.rules.related import closest

QUESTIONS = [
    Question("mean", "numeric", "What is the mean of the prices 2, 4 and 9?", "5"),
    Question("median", "numeric", "What is the median of the prices 2, 4 and 9?", "4"),
    Question("loop", "choose", "Which loop ends?", "while x", options=("while x", "while True")),
]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Sort the prices: the median stands in the middle.", "median"),
        ("Add the prices up; how many does the mean divide by?", "mean"),
        ("How often does `while` go round?", "loop"),
        ("Look at the prices.", "mean"),  # two are as close: the earlier one
    ],
)
def test_rare_words_count_more_than_common_ones(text: str, found: str) -> None:
    question = closest(text, QUESTIONS)
    assert question is not None and question.id == found


@pytest.mark.parametrize(("text", "questions"), [("Nothing in common.", QUESTIONS), ("mean", [])])
def test_without_a_shared_word_there_is_none(text: str, questions: list[Question]) -> None:
    assert closest(text, questions) is None
