"""A verdict in a terminal of 80 columns."""

from __future__ import annotations

import pytest

from gradatim.cli import verdicts
from gradatim.model import CheckResult, Level, Misconception, Outcome, Verdict
from gradatim.model.comparison import Comparison


def shown(capsys: pytest.CaptureFixture[str], message: str, output: str = "") -> list[str]:
    result = CheckResult("a", "prints what is asked", Outcome.FAIL, message, output=output)
    verdicts._print_failure(result)
    return [line.rstrip() for line in capsys.readouterr().out.splitlines()][1:]


def test_a_line_of_code_stands_alone(capsys: pytest.CaptureFixture[str]) -> None:
    message = "your file does not load: SyntaxError: '(' was never closed (line 3: print((2 + x))"
    assert shown(capsys, message) == [
        "    your file does not load: SyntaxError: '(' was never closed",
        "      line 3: print((2 + x)",
    ]


def test_what_a_program_was_to_print_stands_as_it_is_printed(
    capsys: pytest.CaptureFixture[str],
) -> None:
    seen = "with n = 2 your program raised NameError: name 'm' is not defined (line 2: print(m))"
    assert shown(capsys, seen + r"; expected '4.0\n'")[-2:] == [
        "      line 2: print(m)",
        '    expected "4.0"',
    ]
    assert shown(capsys, seen + r"; expected 'a: 1\nb: 2\n'")[-3:] == [
        "    expected",
        "        a: 1",
        "        b: 2",
    ]


def test_a_printed_line_is_not_broken_in_the_middle(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "80")
    given = "with count = 3, item = 'coffee', price = 2.8 your program prints"
    assert shown(capsys, f'{given} "3 x coffee = 8.39999"\nexpected "3 x coffee = 8.40"') == [
        f"    {given}",
        '        "3 x coffee = 8.39999"',
        "    expected",
        '        "3 x coffee = 8.40"',
    ]
    short = 'with n = 2 your program prints "3"\nexpected "4"'
    assert shown(capsys, short)[0] == '    with n = 2 your program prints "3"'


def test_what_a_function_was_to_return_stays_a_value(capsys: pytest.CaptureFixture[str]) -> None:
    message = r"f(1) raised ValueError: no (line 2: raise ValueError('no')); expected 'a\nb'"
    assert shown(capsys, message)[-1] == r"    expected 'a\nb'"


def test_what_a_shell_complains_of_has_one_heading(capsys: pytest.CaptureFixture[str]) -> None:
    found = shown(capsys, "it fails", "on the error output:\nrm: cannot remove 'old'")
    assert found[1:] == [
        "    your code printed on the error output:",
        "    rm: cannot remove 'old'",
    ]
    assert shown(capsys, "it fails", "3\n")[1:] == ["    your code printed:", "    3"]


def test_a_number_below_zero_at_the_start_of_a_line_is_no_list(
    capsys: pytest.CaptureFixture[str],
) -> None:
    lesson = "A label of\n-1 is the last\n- one\n- two"
    found = Misconception("last", lesson)
    verdicts.explanation(Verdict("lab", "v", 7, Level.SEALED, (), misconceptions=(found,)))
    assert capsys.readouterr().out.splitlines()[2:] == [
        "  A label of -1 is the last",
        "  - one",
        "  - two",
    ]


def test_calls_of_which_nobody_knows_which_fails_are_not_called_the_smallest(
    capsys: pytest.CaptureFixture[str],
) -> None:
    case = Comparison("f(1)  # 2\nf(2)  # 2", where="The numbers are rounded.")
    failed = CheckResult("a", "adds", Outcome.FAIL, "got 4", case=case.call, comparison=case)
    verdicts.explanation(Verdict("lab", "1", "1", Level.SEALED, (failed,)), details=False)
    assert capsys.readouterr().out.split("\n")[1:5] == [
        "what was called:",
        "  f(1)  # 2",
        "  f(2)  # 2",
        "  The numbers are rounded.",
    ]
