"""Numbers, codes, names and terms, in the various ways they are written."""

import pytest

from doc_chat.words import code, codes, content_terms, names, numbers, terms


@pytest.mark.parametrize(
    ("word", "form"),
    [
        ("E-417", "e-417"),
        ("e417", "e-417"),
        ("E\u2011417", "e-417"),
        ("RX/2041-B", "rx-2041-b"),
        ("ERR_07.3", "err-07-3"),
        ("ALARM:3", "alarm-3"),
        ("36", None),
        ("lid", None),
        ("on-line", None),
        ("30-day", None),
        ("10kg", None),
        ("2nd", None),
        ("1,200", None),
    ],
)
def test_codes_are_compared_however_they_are_written(word: str, form: str | None):
    assert code(word) == form


def test_codes_between_slashes_count_alone():
    assert codes("E-417/E-418") == {"#e-417-e-418", "#e-417", "#e-418"}


def test_numbers_are_compared_without_separators_of_thousands():
    assert numbers("1,200 or 2.5, not E-417; 30-day 1.200.000") == {"1200", "2.5", "30", "1200000"}


def test_names_do_not_merely_begin_a_sentence():
    assert names("The Corvo is made by NORD. Ask Weber, who knows. Why IBM?") == {
        "corvo",
        "nord",
        "weber",
        "ibm",
    }


def test_a_word_and_the_number_behind_it_count_together():
    assert "#corvo-12" in terms("the Corvo 12") and "#corvo-12" in terms("Corvo-12")
    assert "#corvo-12" not in terms("Corvo 120")


def test_forms_of_a_word_count_as_one_and_small_words_not_at_all():
    assert content_terms("How long are the warranties?") == content_terms("warranty")
