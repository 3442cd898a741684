"""Text as a person may be shown it."""

import pytest

from gradatim.printable import plain, pluralize, without_surrogates


@pytest.mark.parametrize("command", ["\x1b[2J", "\r", "\0", "\x9b1m", "\u061c", "\u202e", "\u2066"])
def test_what_commands_a_terminal_or_turns_the_writing_is_replaced(command: str) -> None:
    shown = plain(f"a{command}b")
    assert command[0] not in shown
    assert shown.startswith("a\N{REPLACEMENT CHARACTER}")


def test_lines_tabs_and_every_script_stay() -> None:
    text = "one\n\ttwo ä 数 \N{PILE OF POO}"
    assert plain(text) == text


@pytest.mark.parametrize("half", ["\ud800", "\udfff", "\udc80"])
def test_half_a_character_is_replaced_where_it_could_not_be_written(half: str) -> None:
    assert set(without_surrogates(half)) == {"\N{REPLACEMENT CHARACTER}"}
    assert without_surrogates("one\n\tä 数 \N{PILE OF POO}") == "one\n\tä 数 \N{PILE OF POO}"


@pytest.mark.parametrize(
    ("number", "noun", "text"),
    [
        (0, "file", "0 files"),
        (1, "file", "1 file"),
        (1.5, "week", "1.5 weeks"),
        (2, "address", "2 addresses"),
        (1234, "row", "1,234 rows"),
    ],
)
def test_a_noun_follows_its_number(number: float, noun: str, text: str) -> None:
    assert pluralize(number, noun) == text
