"""What a model wrote is used only as far as the documents support it."""

import pytest

from doc_chat import evidence, support
from doc_chat.analysis import analyse
from doc_chat.documents import Document
from doc_chat.evidence import Evidence, Question
from doc_chat.index import Index

TEXT = """# Corvo 12

The Corvo 12 comes with a warranty of 36 months from the day of delivery. Repairs are carried out by
Weber & Sons in Lund.

Error E-417 means that the lid is open. The warranty of batteries is 24 months.
"""
WARRANTY = "How long is the warranty of the Corvo 12?"


def shown(question: str) -> list[Evidence]:
    index = Index([analyse(Document("corvo.md", TEXT))])
    asked = Question(question)
    return evidence.shown(asked, evidence.weigh(asked, index, index.search(question, 5)))


def check(reply: str, question: str = WARRANTY) -> support.Supported | None:
    return support.supported(reply, Question(question), shown(question))


@pytest.mark.parametrize(
    "reply",
    [
        "36 months.",
        "36 months from the day of delivery [1]",
        "The warranty is 36 months.",
        "According to the documents, the Corvo 12 has a warranty of 36 months.",
    ],
)
def test_what_the_passage_says_is_kept_and_cited(reply: str):
    written = check(reply)
    assert written and "36 months" in written.text
    assert "36 months" in written.citations[0].text


@pytest.mark.parametrize(
    ("reply", "kept"),
    [
        ("36 months. See also page 99.", "36 months."),
        ("36 months, as Ms Olsen says.", "36 months"),
        ("36 months (source: E-999).", "36 months"),
        ("36 months. Call 0900-1234, or write to BANANA.", "36 months."),
    ],
)
def test_what_is_added_is_cut_off(reply: str, kept: str):
    written = check(reply)
    assert written and written.text == kept


@pytest.mark.parametrize(
    "reply",
    [
        "48 months.",
        "BANANA",
        "banana",
        "Yes.",
        "I do not know.",
        "The documents do not say this.",
        "Weber and Olsen decide that.",
        "E-418",
        "",
        "...",
        "Visit shop.example for 36 offers",
    ],
)
def test_what_the_passages_do_not_say_is_dropped(reply: str):
    assert check(reply) is None


def test_a_number_of_the_question_is_not_supported_by_another_sentence():
    question = "Why is the warranty of the Corvo 12 only 24 months?"
    assert any("24" in one.sentence.text for one in shown(question))
    assert check("Because it is 24 months there, as you say.", question) is None
    assert check("It is 36 months.", question)


def test_a_name_from_the_heading_is_cited_with_the_heading():
    question = "Who carries out repairs of the Corvo 12?"
    written = check("Weber & Sons in Lund repair the Corvo 12.", question)
    assert written is None or any("Corvo 12" in one.text for one in written.citations)
    assert check("Weber & Sons", question)
