"""What a person types, judged by value."""

from __future__ import annotations

import pytest

from gradatim.model import Card
from gradatim.rules.answers import is_right, near_miss, possible_numbers, same_text

PRINTS = Card("a", "s", "?", "2\n\n5", "s", "predict", "print(2)")


def number(answer: str, tolerance: float = 0.005) -> Card:
    return Card("a", "s", "?", answer, "s", "numeric", tolerance=tolerance)


@pytest.mark.parametrize("typed", ["2\n\n5", "2\n\n5\n", "2  \r\n\r\n5\t\r\n\n\n"])
def test_text_is_right_up_to_spaces_and_line_ends(typed: str) -> None:
    assert is_right(PRINTS, typed)


@pytest.mark.parametrize("typed", ["", " \n", "2 5", "2\n5", "\n2\n\n5", " 2\n\n5", "2\n\n6"])
def test_any_other_text_is_wrong(typed: str) -> None:
    assert not is_right(PRINTS, typed)
    assert not same_text("2\n\n5", typed)


@pytest.mark.parametrize(
    ("answer", "typed", "expected"),
    [
        ("[[1, 0], [1, 0]]", "[[1,0],[1,0]]", True),
        ("['pen']", '["pen"]', True),
        ("{'a': (1, 2)}\n3", "{'a':(1,2)}\n3", True),
        ("[1, 2]", "[2,1]", False),
        ("[1, 2]", "(1,2)", False),
        ("[1, 2]", "[1.0,2]", False),
        ("[1, 2]", "[1, 2", False),
        ("{'a': 1, 'b': 2}", "{'b':2,'a':1}", False),
        ("['a b']", "['ab']", False),
        ('["pen"]', "['pen']", False),  # JSON, not what Python prints
        ("[1,2]", "[1, 2]", False),
        ("[1 2]", "[1, 2]", False),
        ("[1]\n[2]", "[1]", False),
    ],
)
def test_a_printed_collection_is_right_by_its_values(
    answer: str, typed: str, expected: bool
) -> None:
    assert is_right(Card("a", "s", "?", answer, "s", "predict", "print()"), typed) is expected


@pytest.mark.parametrize("typed", ["[" * 5000, "[" * 900, "['\\d']", "[1, 2]" + " " * 9999 + "x"])
def test_brackets_without_end_are_wrong(typed: str) -> None:
    assert not is_right(Card("a", "s", "?", "[1, 2]", "s", "predict", "print()"), typed)


@pytest.mark.parametrize(
    ("answer", "tolerance", "typed"),
    [
        ("0.667", 0.005, "0.667"),
        ("0.667", 0.005, " .67 "),
        ("0.667", 0.005, "0.672"),
        ("0.667", 0.005, "0,667"),
        ("0.667", 0.005, "66.7 %"),
        ("0.667", 0.005, "66,7%"),
        ("0.667", 0.005, "2/3"),
        ("0.667", 0.005, "40 / 60"),
        ("66.7", 0.05, "66.7 %"),
        ("-3", 0, "\N{MINUS SIGN}3"),
        ("-3", 0, "-3.0"),
        ("0.5", 0, "+5e-1"),
        ("1000000", 0, "1e6"),
        ("1000000", 0, "1 000 000"),
        ("1000000", 0, "1,000,000"),
        ("1000000", 0, "1_000_000"),
        ("1234.5", 0, "1,234.5"),
        ("1234.5", 0, "1.234,5"),
        ("1234", 0, "1,234"),
        ("1.234", 0, "1,234"),
        ("0", 0, "0/7"),
    ],
)
def test_a_number_is_right_however_it_is_written(answer: str, tolerance: float, typed: str) -> None:
    assert is_right(number(answer, tolerance), typed)


@pytest.mark.parametrize("typed", ["", "0.673", "66.7", "3/2", "-0.667", "0.66.7", "2//3", "1/0"])
def test_any_other_number_is_wrong(typed: str) -> None:
    assert not is_right(number("0.667"), typed)


@pytest.mark.parametrize(
    "typed", ["", "x", "nan", "inf", "1e999", "3 ms", "1 2", "1/0", "%", "/", "0x10", "1" * 500]
)
def test_what_is_no_number_has_no_reading(typed: str) -> None:
    assert possible_numbers(typed) == ()


@pytest.mark.parametrize(
    ("answer", "typed", "part"),
    [
        ("beds 12", '"beds" 12', "quotation marks"),
        ("beds 12", "beds12", "spaces"),
        ("a\nb", "a b", "line breaks"),
        ("beds 12", "Beds 12", "capital"),
        ("8.0", "8", "another form"),
        ("beds 12", "beds, 12", "commas"),
        ("1\n2\n3", "1\n2\n4", "except line 3"),
    ],
)
def test_a_near_text_is_told_how_near_it_is(answer: str, typed: str, part: str) -> None:
    card = Card("a", "s", "?", answer, "s", "predict")
    assert part in near_miss(card, typed)
    assert answer not in near_miss(card, typed)


@pytest.mark.parametrize(
    ("answer", "typed", "part"),
    [
        ("-3", "3", "sign"),
        ("0.25", "25", "decimal point"),
        ("1234", "1.234,0", ""),
        ("2.718", "2.72", "round"),
    ],
)
def test_a_near_number_is_told_how_near_it_is(answer: str, typed: str, part: str) -> None:
    assert part in near_miss(number(answer, 0.0005), typed)


@pytest.mark.parametrize("typed", ["7", "", "seven", "nan"])
def test_what_is_not_near_is_told_nothing(typed: str) -> None:
    assert near_miss(number("0.25"), typed) == ""
    assert near_miss(PRINTS, typed) == ""
