"""The lines that a piece of code needs of those above it."""

from __future__ import annotations

import pytest

from gradatim.rules.excerpt import MAX_LINES, complete

WAGE = "def wage(hours):\n    return hours * rate\n"


def printed(code: str, capsys: pytest.CaptureFixture[str]) -> str:
    exec(code, {})
    return capsys.readouterr().out


@pytest.mark.parametrize(
    ("before", "code", "shown"),
    [
        (["a = 1\nprint(a)", "b = 2"], "print(a + 1)", "2\n"),
        (["rate = 3\n" + WAGE + "print(wage(2))"], "print(wage(4))", "12\n"),
        (["xs = [1]\nxs.append(5)\nprint(xs)"], "print(xs[-1])", "5\n"),
        (["d = {}\nd['a'] = 2", "d['a'] += 1"], "print(d['a'])", "3\n"),
        (["a = 1", "a = 4"], "print(a)", "4\n"),
        (["a = 1", "a += 1"], "print(a)", "2\n"),
        (["from math import sqrt\nx = 9"], "print([sqrt(x) for _ in range(2)])", "[3.0, 3.0]\n"),
    ],
)
def test_the_excerpt_runs_alone_and_prints_only_its_own(
    before: list[str], code: str, shown: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(NameError):
        printed(code, capsys)
    assert printed(complete(before, code), capsys) == shown


def test_only_what_is_needed_is_taken() -> None:
    assert complete(["a = 1", "a = 4\nother = 2"], "print(a)") == "a = 4\n\nprint(a)"


@pytest.mark.parametrize(
    "code",
    [
        "for x in xs:\n    print(x)",
        "with open(xs[0]) as x:\n    print(x)",
        "try:\n    print(xs)\nexcept ValueError as x:\n    print(x)",
    ],
)
def test_a_name_that_a_loop_or_a_block_gives_is_not_looked_for_above(code: str) -> None:
    above = ["xs = ['a']", "for x in xs:\n    print(x)", "x = 7"]
    assert complete(above, code) == f"xs = ['a']\n\n{code}"


@pytest.mark.parametrize(
    ("before", "code"),
    [
        (["a = 1"], "a = 2\nprint(a)"),
        (["xs = []", "for n in range(2):\n    xs.append(n)\n    print(n)"], "print(xs)"),
        (["x = 1\n" + "x = x + 1\n" * MAX_LINES], "print(x)"),
        (["not Python at all"], "print(x)"),
        ([], "print(x)"),
    ],
)
def test_without_need_or_where_it_would_be_in_the_way_nothing_is_added(
    before: list[str], code: str
) -> None:
    assert complete(before, code) == code
