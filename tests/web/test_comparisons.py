"""What a failed check says, as the table of the page. The messages are the judge's own."""

import json
from dataclasses import asdict

import pytest

from gradatim.model import CheckResult, Outcome
from gradatim.model.comparison import Comparison, Table
from gradatim.web.comparisons import (
    MAX_CHARACTERS,
    PRINTED,
    RESULT,
    RETURNED,
    STOPPED,
    failure,
    marked,
)
from gradatim.web.formats import of_evidence


def failed(message="", case="", hint=""):
    return failure(CheckResult("c", "is right", Outcome.FAIL, message, hint, "", case))


def shown(pieces):
    return "".join(f"<{piece.text}>" if piece.differs else piece.text for piece in pieces)


@pytest.mark.parametrize(
    ("message", "asked", "label", "got", "want"),
    [
        ("f([1, 2], 3) returned 11; expected 6", "f([1, 2], 3)", RETURNED, "11", "6"),
        (
            "two(5, 2) returned (1.6, 0.0); expected (1.6, -2.04)",
            "two(5, 2)",
            RETURNED,
            "(1.6, <0.0>)",
            "(1.6, <-2.04>)",
        ),
        (
            'with name = \' Ann \' your program prints "[ ANN ]"\nexpected "[ANN]"',
            "name = ' Ann '",
            PRINTED,
            "[< >ANN< >]",
            "[ANN]",
        ),
        (
            "with a = 3 your program prints \n    a: 9\n    b: 6\nexpected \n    a: 27\n    b: 6",
            "a = 3",
            PRINTED,
            "a: <9>\nb: 6",
            "a: <27>\nb: 6",
        ),
        ("got [18], expected [] (1 item instead of 0)", "", RESULT, "[<18>]", "[]"),
        ("got 3, an int; expected a str", "", RESULT, "3, an int", "a str"),
    ],
)
def test_input_answer_and_what_was_wanted_stand_apart(message, asked, label, got, want):
    found = failed(message)
    assert (found.input_text, found.label) == (asked, label)
    assert (shown(found.got), shown(found.want)) == (got, want)


@pytest.mark.parametrize(
    ("case", "label", "got", "want"),
    [
        (Comparison("there is an empty folder a/\n$ bash a.sh", "A - B\na", "A   -   B\na"),
         PRINTED, "A - B\na", "A   -   B\na"),
        (Comparison("$ bash a.sh 2", "nothing", "5"), PRINTED, "nothing", "5"),
        (Comparison("$ bash a.sh\n$ ls", "do/ is not there", "do/ is an empty folder"),
         RESULT, "do/ is not there", "do/ is an empty folder"),
        (Comparison('$ bash a.sh\n$ echo "$?"', "1", "2"), RESULT, "1", "2"),
    ],
)  # fmt: skip
def test_a_script_of_the_shell_is_shown_with_its_folder_and_what_came_of_it(case, label, got, want):
    found = failure(CheckResult("c", "", Outcome.FAIL, "in words", comparison=case))
    assert (found.input_label, found.input_text, found.label) == ("Tried with", case.call, label)
    pieces = found.got, found.want
    assert ["".join(one.text for one in value) for value in pieces] == [got, want]


@pytest.mark.parametrize(
    ("output", "opened"),
    [("on the error output:\ncp: cannot stat 'a': No such file", True), ("12", False), ("", False)],
)
def test_what_a_command_complained_of_is_shown_at_once(output, opened):
    case = Comparison("$ bash a.sh\n$ ls", "b is not there", "b is an empty folder")
    result = CheckResult("c", "", Outcome.FAIL, "in words", "", output, comparison=case)
    assert failure(result).wrote_error is opened


def test_a_program_that_prints_nothing_is_told_that_only_print_shows_something():
    found = failed('with a = 9.5 your program prints nothing\nexpected "25.0"')
    assert (shown(found.got), shown(found.want)) == ("nothing", "25.0")
    assert "print" in found.message


def test_the_smallest_case_is_shown_before_a_larger_one():
    found = failed(
        "at [3]: got 1, expected 3; 16 of 40 values differ",
        "fit(array([ 1., 2. ]))\ngot: array([ 1. ])\nexpected: array([ 2. ])",
    )
    assert found.input_text == "fit(array([ 1., 2. ]))"
    assert (shown(found.got), shown(found.want)) == ("array([<1.>])", "array([<2.>])")
    assert found.message == ""


def test_a_case_that_came_as_data_is_shown_before_the_words():
    case = Comparison("f(1)", "ValueError: no (line 2: return 1 / x)", "3", stopped=True)
    found = failure(
        CheckResult("c", "is right", Outcome.FAIL, "got 1, expected 2", comparison=case)
    )
    assert (found.input_text, found.label, found.source_line.line) == ("f(1)", STOPPED, 2)
    tables = Table("df", ("a",), (("1",),)), Table("expected", ("a",), (("2",),), ((0, 0),))
    case = Comparison("df = ...", "1 row", "1 row", False, tables[:1], tables)
    found = failure(
        CheckResult("c", "is right", Outcome.FAIL, "got 1, expected 2", comparison=case)
    )
    assert (found.inputs, found.results, found.code) == (tables[:1], tables, "df = ...")
    assert (found.got, found.input_text, found.message) == ((), "", "")


def test_evidence_that_holds_no_comparison_or_an_odd_one_is_read_as_before():
    row = {"name": "c", "outcome": "FAIL", "case": "f(1)\ngot: 1\nexpected: 2"}
    case = Comparison("f(1)", "1", "2", False, (Table("t", ("a",), (("1",),)),))
    stored = json.loads(json.dumps(asdict(case)))
    for odd in ({}, {"comparison": None}, {"comparison": {**stored, "inputs": 5}}):
        (result,) = of_evidence({"outcome": "FAIL", "results": [{**row, **odd}]}).results
        assert result.comparison is None and failure(result).input_text == "f(1)"
    (result,) = of_evidence({"outcome": "FAIL", "results": [{**row, "comparison": stored}]}).results
    assert result.comparison == case


def test_an_error_names_the_line_to_look_at():
    found = failed("f('8') raised ValueError: no (x) (line 6: return int(x) / (y)); expected 0.5")
    assert (found.label, shown(found.got), shown(found.want)) == (
        STOPPED,
        "ValueError: no (x)",
        "0.5",
    )
    assert (found.source_line.line, found.source_line.source) == (6, "return int(x) / (y)")
    assert found.error == "ValueError: no (x)"


@pytest.mark.parametrize(
    ("message", "asked", "want"),
    [
        (
            "with fare = 9.5, cups = 6 your program raised NameError: name 'fares' is not defined "
            "(line 5: print(2 * fares)); expected '25.0\\n'",
            "fare = 9.5, cups = 6",
            "25.0",
        ),
        (
            "your program raised ValueError: no (line 1: f(x)); expected 'a: 1\\nb: 2\\n'",
            "",
            "a: 1\nb: 2",
        ),
        ("your program raised ValueError: no (line 1: f(x)); expected ' a\\n'", "", "' a\\n'"),
    ],
)
def test_what_a_program_that_stopped_was_to_print_is_shown_as_on_a_screen(message, asked, want):
    found = failed(message)
    assert (found.input_text, found.label, shown(found.want)) == (asked, STOPPED, want)
    assert found.source_line is not None


def test_a_file_that_cannot_be_read_says_only_that():
    found = failed("your file does not load: SyntaxError: expected ':' (line 1: def f(x))")
    assert not found.loads and found.source_line.line == 1 and not found.got
    assert found.message == "SyntaxError: expected ':'."


def test_where_both_values_are_cut_the_first_difference_is_shown():
    found = failed(
        "got [(1, 2), (3, ..., expected [(1, 3), (3 ...; first at index 0: got (1, 2), expected "
        "(1, 3); first at index 1: got 2, expected 3"
    )
    assert (found.where, shown(found.got), shown(found.want)) == ("index 0", "(1, <2>)", "(1, <3>)")


@pytest.mark.parametrize(
    ("message", "words"),
    [
        ("got 1, expected 2 (off by a constant factor 0.5)", "Off by a constant factor 0.5."),
        ("got [1], expected [1, 2] (1 item instead of 2)", "Number of items: 1 instead of 2."),
        ("your code did not finish within 6 seconds", "Your code did not finish within 6 seconds."),
        ("f(1) returned None; expected 'a'", "A function without `return` gives back None."),
        (
            "your answer could not be used: AttributeError: 'NoneType' object has no attribute 'x'",
            "Your code gave back None where a value was needed. Is a `return` missing?",
        ),
    ],
)
def test_what_the_table_does_not_say_is_a_sentence(message, words):
    assert failed(message).message == words


def test_no_word_of_the_judge_itself_is_shown():
    found = failed("got 1, expected 2", "f(<lent lambda>, <Account behind the wall>) -> 1")
    assert found.calls == "f(<function>, <Account>) -> 1"


def test_long_values_are_shortened_around_what_differs():
    same = ", ".join(map(str, range(100)))
    got, want = marked(f"[{same}, 7, {same}]", f"[{same}, 8, {same}]")
    assert [piece.text for piece in got if piece.differs] == ["7"]
    assert all(len(shown(pieces)) < MAX_CHARACTERS for pieces in (got, want))
    assert shown(got).count("…") == 2


@pytest.mark.parametrize(
    ("got", "want", "most"),
    [
        ("", "", 0),
        ("a" * 9000, "b", 1),
        ("[" * 900, "]" * 900, 1),
        (", ".join("1" * 400), ", ".join("2" * 400), 400),
        ("a b " * 300, "b a " * 299, 300),
    ],
)
def test_any_two_values_can_be_compared(got, want, most):
    for pieces in marked(got, want):
        assert sum(piece.differs for piece in pieces) <= most


def test_a_command_and_what_it_printed_stand_apart():
    case = Comparison("the file a.csv:\n    1\n$ python add.py a.csv", "2\n", "1\n")
    found = failure(
        CheckResult("c", "", Outcome.FAIL, "got '2\\n', expected '1\\n'", comparison=case)
    )
    assert (found.input_label, found.input_text, found.label) == ("Tried with", case.call, PRINTED)
    assert ("".join(p.text for p in found.got), "".join(p.text for p in found.want)) == ("2", "1")


def test_where_something_else_was_compared_the_command_stands_above_the_words_of_the_check():
    case = Comparison("$ python add.py\n3")
    found = failure(CheckResult("c", "", Outcome.FAIL, "got 1, expected 0", comparison=case))
    assert (found.input_label, found.input_text, found.label) == ("Tried with", case.call, RESULT)
    assert ("".join(p.text for p in found.got), "".join(p.text for p in found.want)) == ("1", "0")


@pytest.mark.parametrize(
    ("call", "runs"),
    [
        ("x = f([1, 2])\nx.add(3)", True),
        ("x = np.array([1.0, 2.0, ...])\nf(x)  # 3", False),
        ("f('a long text...')", False),
        ("a = Account(1)\n# ... 2 more calls\na.balance", False),
        ("f(<array of shape (3, 4)>)", False),
        ("$ python total.py", False),
        ("", False),
    ],
)
def test_only_a_whole_case_of_python_can_be_run(call, runs):
    result = CheckResult("c", "is right", Outcome.FAIL, comparison=Comparison(call, "1", "2"))
    assert failure(result).to_run == (call if runs else "")
