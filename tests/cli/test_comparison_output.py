"""A failing case in a terminal of 80 columns."""

import textwrap

import pytest

from gradatim.cli import comparison_output
from gradatim.model.comparison import Comparison, Table

SALES = Table("sales", ("", "town", "paid"), (("4", "Rome", "1.5"),), (), "2 more rows")
GOT = Table("your result", ("town", "paid"), (("Rome", "1.5"),), ((0, 1),))
WANT = Table("expected", ("town", "paid"), (("Rome", "2.0"), ("Pisa", "3.0")), ((0, 1),))


@pytest.fixture
def show(capsys, monkeypatch):
    def shown(case, columns=80):
        monkeypatch.setenv("COLUMNS", str(columns))
        comparison_output.show(case)
        return capsys.readouterr().out

    return shown


def test_two_tables_stand_side_by_side_and_what_differs_is_marked_without_colour(show):
    text = show(Comparison("", "1 row", "2 rows", False, (SALES,), (GOT, WANT)))
    assert "(2 more rows)" in text
    assert "  your result   expected\n  town  paid    town  paid\n" in text
    assert "  Rome  1.5*    Rome  2.0*\n" in text
    assert "  * differs" in text


def test_tables_too_wide_for_that_stand_one_below_the_other(show):
    text = show(Comparison("", "", "", False, (), (GOT, WANT)), columns=22)
    assert text.index("your result") < text.index("1.5*") < text.index("expected")
    assert max(map(len, text.splitlines())) <= 22


def test_a_long_call_is_broken_where_python_allows_it(show):
    text = show(Comparison(f"f({['a, b' * 5] * 9}, lambda x: x * 2)", "1", "2"))
    call = text[: text.index("\n  got: 1")]
    assert max(map(len, call.splitlines())) <= 80
    assert eval(call.strip(), {"f": lambda xs, g: (len(xs), g(4))}) == (9, 8)


@pytest.mark.parametrize(
    "line", ["f('# no comment, ' * 2)  # {}", "# {}", "if f('x'):\n    f('y')  # {}"]
)
def test_a_long_comment_stays_a_comment_and_breaks_nothing(show, line):
    text = show(Comparison(line.format("answered 1, 2, 3 and " * 9), "1", "2"))
    call = text[: text.index("\n  got: 1")]
    assert max(map(len, call.splitlines())) <= 80
    heard = []
    exec(textwrap.dedent(call), {"f": lambda x: heard.append(x) or True})
    assert heard == (
        [] if line == "# {}" else ["# no comment, " * 2] if "no" in line else ["x", "y"]
    )


def test_on_which_inputs_it_fails_stands_last(show):
    text = show(Comparison("f([2, 2])", "1", "2", where="It fails only where two are equal."))
    assert text.endswith("  expected: 2\n  It fails only where two are equal.\n")


def test_a_command_is_shown_as_typed_and_long_outputs_around_their_first_difference(show):
    got, want = ("".join(f"{n if n != odd else 'x'}\n" for n in range(30)) for odd in (20, 99))
    case = Comparison("the file a.csv:\n    1,2,3\n$ python add.py a.csv", got, want)
    text = show(case)
    assert "  the file a.csv:\n      1,2,3\n  $ python add.py a.csv\n  printed:\n" in text
    printed, expected = text.split("  printed:\n")[1].split("  expected:\n")
    assert "      x\n" in printed and "      20\n" in expected
    assert len(text.splitlines()) < 26


def test_of_a_call_of_several_screens_the_middle_is_left_out(show):
    text = show(Comparison(f"f({[f'item {n}' for n in range(300)]})", "1", "2"))
    assert len(text.splitlines()) < 24
    assert text.startswith("  f(['item 0'") and "'item 299'])\n  got: 1\n  expected: 2" in text
    assert " more lines ...\n" in text


def test_a_long_request_is_wrapped(show):
    text = show(Comparison('-> POST /predict {"a": 1, ' + '"b": 22, ' * 12 + '"c": 3}\n<- 422'))
    assert max(map(len, text.splitlines())) <= 80
    assert '"c": 3}' in text and "\n  <- 422\n" in text
