"""Follow-ups become complete questions, and complete questions stay as they are."""

import itertools
import json

import httpx
import pytest

from doc_chat.followups import MAX_LENGTH, standalone
from tools.evaluate import SAMPLE


@pytest.mark.parametrize(
    ("before", "question", "expected"),
    [
        ("How do I install it on Linux?", "And on Windows?", "How do I install it on Windows?"),
        ("What does E-417 mean?", "and E-418?", "What does E-418 mean?"),
        ("What does E-417 mean?", "E-418", "What does E-418 mean?"),
        ("How heavy is the Corvo 12?", "What about the Corvo 7?", "How heavy is the Corvo 7?"),
        ("How much is a box of 3 kg?", "And of 5 kg?", "How much is a box of 5 kg?"),
        (
            "When does the shop open on Mondays?",
            "and on Sundays?",
            "When does the shop open on Sundays?",
        ),
        ("What does a day ticket cost?", "And a year ticket?", "What does a year ticket cost?"),
        ("Who signs refunds?", "How long do they take?", "How long do refunds take?"),
        ("How long is the warranty?", "What does E-417 mean?", None),
        ("Can a permit be renewed?", "What does that cost?", "What does a permit renewed cost?"),
        ("How heavy is the Corvo 12?", "Where is its lamp?", "Where is the Corvo 12's lamp?"),
        ("How long does the alarm last?", "Who stops it?", "Who stops the alarm?"),
        ("What does json.dumps do?", "And json.loads?", "What does json.loads do?"),
        (
            "What is the protocol?",
            "Since which version?",
            "What is the protocol since which version?",
        ),
        ("What does E-417 mean?", "Thanks!", None),
        ("What does E-417 mean?", "thank you", None),
        ("What is a list?", "How do I run a program and get its output?", None),
        ("What is a list?", "How do I remove a folder with everything in it?", None),
        (
            "How heavy is the Corvo 12?",
            "Does the shop sell it?",
            "Does the shop sell the Corvo 12?",
        ),
        ("What is E-417?", "The lamp shows E-418, what is it?", None),
        ("What is E-417?", "Is it true that refunds take a week?", None),
    ],
)
def test_a_question_is_joined_with_the_one_before(before: str, question: str, expected: str | None):
    assert standalone(question, [before]) == (expected or question)


def test_without_a_question_before_nothing_changes():
    assert standalone("And on Windows?", []) == "And on Windows?"


def test_thanks_do_not_end_a_conversation():
    assert standalone("and E-2?", ["What does E-1 mean?", "Thanks!"]) == "What does E-2 mean?"


def test_a_chain_is_followed():
    assert standalone("and E-3?", ["What does E-1 mean?", "and E-2?"]) == "What does E-3 mean?"


@pytest.mark.parametrize("half", ["dev", "test"])
def test_complete_questions_of_the_sample_stay_as_they_are(half: str):
    lines = (SAMPLE / f"{half}.jsonl").read_text("utf-8").splitlines()
    questions = [json.loads(line)["question"] for line in lines]
    pairs = itertools.pairwise(questions)
    changed = [one for before, one in pairs if standalone(one, [before]) != one]
    assert len(changed) <= 1  # each half has one that is only a code


@pytest.mark.parametrize("text", ["is " * 600, "a-" * 900 + "1", "of the " * 200, "A " * 999, "?"])
def test_long_and_senseless_texts_are_left_alone_soon(text: str):
    assert standalone("and it?", [text[:2000]] * 20)
    assert standalone(text, ["What is it?"]) == text or len(text) < MAX_LENGTH


def test_the_api_takes_what_was_asked_before(client: httpx.Client):
    body = {"question": "and E-418?", "before": ["What does E-417 mean?"]}
    answer = client.post("/ask", json=body).json()
    assert answer["understood"] == "What does E-418 mean?" and "lamp" in answer["answer"]
    for before in ("x", [7], ["a"] * 21, [""], ["a" * 2001]):
        assert client.post("/ask", json=body | {"before": before}).status_code == 422
