"""A program that prints: its first lines give values, and they have to hold as they stand."""

from __future__ import annotations

import pytest

from gradatim.kinds.kind import LearnerFault
from gradatim.kinds.script import child

GIVEN = {"ticket": 8, "popcorn": 5}
TOTAL = "popcorn = 6\nprint(2 * ticket + popcorn)\n"


def program(source):
    return child.load({"a.py": source.encode()}, None, "a.py")


@pytest.mark.parametrize("line", ["ticket = 9.5", "ticket: float = 9.5"])
def test_a_check_puts_its_values_in_the_place_of_the_given_lines(line):
    assert program(f"{line}\n{TOTAL}").program(GIVEN) == "21\n"


@pytest.mark.parametrize(
    ("lines", "error"),
    [
        ("", "the line that sets `ticket` is missing"),
        ("# ticket = 9.5", "the line that sets `ticket` is missing"),
        ("ticket = 9,5", "with your own first lines the program raises TypeError: can only"),
        ("ticket = price", "with your own first lines the program raises NameError: name 'price'"),
    ],
)
def test_a_given_line_that_is_gone_or_broken_is_told(lines, error):
    with pytest.raises(LearnerFault, match=error):
        program(f"{lines}\n{TOTAL}").program(GIVEN)


def test_an_error_of_the_checks_own_values_is_the_programs_own():
    with pytest.raises(ZeroDivisionError):
        program("n = 1\nprint(1 // n)\n").program({"n": 0})


def test_the_program_runs_as_it_stands_once(tmp_path):
    runs = tmp_path / "runs"
    source = f"n = 'given'\nwith open({str(runs)!r}, 'a') as file:\n    print(n, file=file)\n"
    held = program(source)
    for n in range(3):
        held.program({"n": n})
    assert runs.read_text().split() == ["0", "given", "1", "2"]
