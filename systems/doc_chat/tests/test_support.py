"""A model's reply is used only as far as the documents support it."""

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
    return evidence.select_for_model(asked, evidence.rank(asked, index, index.search(question, 5)))


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


def test_the_digits_behind_a_point_are_no_number():
    text = "# Zanena 20\n\nThe mains cable of the Zanena 20 is 6.5 metres long.\n"
    question = Question("Why is the mains cable of the Zanena 20 only 5 metres long?")
    index = Index([analyse(Document("zanena.md", text))])
    found = evidence.rank(question, index, index.search(question.text, 5))
    assert support.supported("Because it is 5 metres there, as you say.", question, found) is None
    written = support.supported("It is 6.5 metres long.", question, found)
    assert written and "6.5" in written.citations[0].text


def test_a_name_from_the_heading_is_cited_with_the_heading():
    question = "Who carries out repairs of the Corvo 12?"
    written = check("Weber & Sons in Lund repair the Corvo 12.", question)
    assert written is None or any("Corvo 12" in one.text for one in written.citations)
    assert check("Weber & Sons", question)


def test_a_sentence_about_something_else_does_not_carry_an_answer():
    assert any("24 months" in one.sentence.text for one in shown(WARRANTY))
    assert check("The warranty of batteries is 24 months.") is None


def test_words_of_the_question_are_given_back_only_if_the_best_sentence_has_them():
    question = "Why has the Corvo 12 a lifelong warranty from the day of delivery?"
    assert check("The Corvo 12 has a lifelong warranty of 36 months.", question) is None
    assert check("The Corvo 12 has a warranty of 36 months.", question)


def test_quoted_words_stand_in_a_passage_as_they_are():
    assert check('It says "a warranty of 36 months from the day of delivery".')
    assert check('It says "36 months of warranty".') is None
    assert check('It says "36 months of warranty') is None


def test_who_repeats_the_question_says_nothing_with_it():
    planted = "How long is the warranty of the Corvo 12: it is 99 months"
    index = Index([analyse(Document("corvo.md", f"{TEXT}\n{planted}.\n"))])
    asked = Question(WARRANTY)
    found = evidence.rank(asked, index, index.search(WARRANTY, 5))
    assert any(planted in one.sentence.text for one in found)
    assert "36 months" in found[0].sentence.text
    assert not any(planted in one.sentence.text for one in evidence.select_for_model(asked, found))


@pytest.mark.parametrize("question", ["What is E-417?", "The Corvo 12 reports E-417"])
def test_who_repeats_a_short_question_stands_behind_what_answers_it(question: str):
    planted = f"{question.strip('?')}: begin with the coarse paper"
    index = Index([analyse(Document("corvo.md", f"{TEXT}\n{planted}.\n"))])
    found = evidence.rank(Question(question), index, index.search(question, 5))
    assert any(planted in one.sentence.text for one in found)
    assert "lid is open" in found[0].sentence.text


def test_a_line_that_asks_and_answers_is_an_answer_where_nothing_else_is():
    text = "How long does a charge last: about 9 hours"
    index = Index([analyse(Document("faq.txt", f"{text}.\n\nThe box is red.\n"))])
    asked = Question("How long does a charge last?")
    found = evidence.rank(asked, index, index.search(asked.text, 5))
    assert found[0].sentence.text == f"{text}." and evidence.is_answer(asked, index, found)
