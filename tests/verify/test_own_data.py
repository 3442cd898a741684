"""The stage on the learner's own data: what a scope sheet must say, how data is taken in, and what
a result may claim."""

from __future__ import annotations

import copy
import hashlib
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from gradatim.verify import Failure, Run
from gradatim.verify.own_data import (
    Form,
    Outcomes,
    bring_in,
    compare,
    expect_count,
    expect_own,
    held_out,
    lines,
    scope_sheet,
)
from gradatim.verify.own_data.scope import problems

FORM = Form(
    errors={"over": "a unit too many", "under": "a unit too few"},
    baselines={"last-week": "the same day of last week", "nothing": "no order at all"},
)
SHEET: dict[str, Any] = {
    "user": "the cook",
    "decision": "how many lunches to order",
    "baseline": "last-week",
    "costs": {"unit": "euros", "over": 2, "under": 3.5},
    "data": {"path": "own", "source": "tills of the canteen", "rows": 4, "right": "CC0"},
}
TOML = """
user = "the cook"
decision = "how many lunches to order"
baseline = "last-week"
costs = {unit = "euros", over = 2, under = 3.5}
data = {path = "own", source = "tills of the canteen", rows = 4, right = "CC0"}
"""
LEFT_OUT = object()


def sheet(path: str, value: object) -> dict[str, Any]:
    """The right sheet with another value at a place such as costs.over."""
    made = copy.deepcopy(SHEET)
    *way, key = path.split(".")
    inside = made
    for name in way:
        inside = inside[name]
    if value is LEFT_OUT:
        del inside[key]
    else:
        inside[key] = value
    return made


# The sheet --------------------------------------------------------------------------------------


def test_a_complete_sheet_has_no_problem() -> None:
    assert list(problems(SHEET, FORM)) == []


@pytest.mark.parametrize(
    ("place", "value", "says"),
    [
        ("user", "", "`user` is empty"),
        ("user", "  ", "`user` is empty"),
        ("user", "TODO", "`user` is empty"),
        ("user", "me", "`user` says too little"),
        ("user", 3, "`user` is not a text"),
        ("user", LEFT_OUT, "`user` is empty"),
        ("user", "how many  Lunches to order", "`user` and `decision` say the same"),
        ("decision", "lunches", "`decision` says too little"),
        ("baseline", "", "`baseline` is empty: choose one of last-week, nothing."),
        ("baseline", "a feeling", "`baseline` is 'a feeling', which the stage cannot run"),
        ("baseline", 3, "`baseline` is empty"),
        ("costs", LEFT_OUT, "There is no table [costs]"),
        ("costs", 3, "There is no table [costs]"),
        ("costs.unit", "", "`costs.unit` is empty"),
        ("costs.over", LEFT_OUT, "`costs.over` is missing: say what a unit too many costs."),
        ("costs.over", "a lot", "`costs.over` is 'a lot', not a number"),
        ("costs.over", True, "`costs.over` is 'True', not a number"),
        ("costs.over", -1, "`costs.over` is -1: a cost is 0 or more"),
        ("costs.over", float("nan"), "`costs.over` is nan: a cost is 0 or more"),
        ("costs.over", float("inf"), "`costs.over` is inf: a cost is 0 or more"),
        ("costs", {"unit": "euros", "over": 0, "under": 0.0}, "No error costs anything"),
        ("costs.hat", 3, "`costs.hat` is not a key of the sheet"),
        ("hat", 3, "`hat` is not a key of the sheet"),
        ("data", LEFT_OUT, "There is no table [data]"),
        ("data.path", "", "`data.path` is empty"),
        ("data.path", "../own", "`data.path` is '../own': name a folder below"),
        ("data.path", "/tmp/own", "name a folder below"),
        ("data.path", "a\\b", "name a folder below"),
        ("data.source", "n/a", "`data.source` is empty"),
        ("data.source", "the web", "`data.source` says too little"),
        ("data.rows", 0, "`data.rows` is not a whole number above 0"),
        ("data.rows", "4", "`data.rows` is not a whole number above 0"),
        ("data.rows", True, "`data.rows` is not a whole number above 0"),
        ("data.rows", 4.0, "`data.rows` is not a whole number above 0"),
        ("data.right", "?", "`data.right` is empty"),
        ("data.licence", "MIT", "`data.licence` is not a key of the sheet"),
    ],
)
def test_each_problem_of_a_sheet_has_one_sentence(place: str, value: object, says: str) -> None:
    found = list(problems(sheet(place, value), FORM))
    assert len(found) == 1
    assert says in found[0] and found[0].endswith(".")


def test_an_empty_sheet_says_all_that_is_missing() -> None:
    found = " ".join(problems({}, FORM))
    for key in ("user", "decision", "baseline", "[costs]", "[data]"):
        assert key in found


@pytest.fixture
def mine(make_run: Callable[..., Run], tmp_path: Path) -> Callable[..., Run]:
    """A run over a project with a scope sheet, and files in its folder `own`."""

    def lay(toml: str = TOML, result: object = None, **files: str) -> Run:
        run = make_run('go = "true"')
        for folder in (run.source, tmp_path / "project"):
            (folder / "scope.toml").write_text(toml)
            if result is not None:
                (folder / "result.json").write_text(json.dumps(result))
        (tmp_path / "project" / "own").mkdir()
        for name, text in files.items():
            (tmp_path / "project" / "own" / name.replace("_", ".")).write_text(text)
        return run

    return lay


def test_a_sheet_is_read(mine: Callable[..., Run]) -> None:
    scope = scope_sheet(mine(), FORM)
    assert (scope.user, scope.baseline, scope.unit) == ("the cook", "last-week", "euros")
    assert scope.costs == {"over": 2.0, "under": 3.5}


@pytest.mark.parametrize(
    ("toml", "says"),
    [
        ("user = ", "it is not TOML"),
        ("x = " + "[" * 10_000, "it is not TOML"),
        ("# " + "x" * 100_001, "more than 100 kB"),
        ("", "`user` is empty"),
    ],
)
def test_a_sheet_that_cannot_be_read_is_the_projects_failure(
    mine: Callable[..., Run], toml: str, says: str
) -> None:
    with pytest.raises(Failure, match=says.replace("(", r"\(")):
        scope_sheet(mine(toml), FORM)


def test_no_sheet_is_the_projects_failure(make_run: Callable[..., Run]) -> None:
    with pytest.raises(Failure, match=r"there is no scope\.toml"):
        scope_sheet(make_run('go = "true"'), FORM)


# The data ---------------------------------------------------------------------------------------


def test_data_is_copied_although_git_ignores_it(mine: Callable[..., Run], tmp_path: Path) -> None:
    run = mine(a_csv="x\n1\n")
    scope = scope_sheet(run, FORM)
    into = bring_in(run, scope)
    assert (into / "a.csv").read_text() == "x\n1\n"
    assert not (run.source / "own").exists(), "the working copy was made before"
    (tmp_path / "project" / "own" / ".hidden").write_text("x")
    assert [path.name for path in bring_in(run, scope).iterdir()] == ["a.csv"]


def test_data_that_cannot_be_taken_in(mine: Callable[..., Run], tmp_path: Path) -> None:
    run = mine()
    scope = scope_sheet(run, FORM)
    own = tmp_path / "project" / "own"
    with pytest.raises(Failure, match="the folder is empty"):
        bring_in(run, scope)
    (tmp_path / "secret").write_text("x")
    (own / "link").symlink_to(tmp_path / "secret")
    with pytest.raises(Failure, match="link leads out of the project"):
        bring_in(run, scope)
    (own / "link").unlink()
    own.rmdir()
    with pytest.raises(Failure, match="there is no such folder"):
        bring_in(run, scope)
    (tmp_path / "elsewhere").mkdir()
    own.symlink_to(tmp_path / "elsewhere")
    with pytest.raises(Failure, match="there is no such folder"):
        bring_in(run, scope)


@pytest.mark.parametrize(
    ("content", "says"),
    [
        ("a,c\n1,2\n", "a.csv has no column 'b'"),
        ("", "a.csv has no column 'a'"),
        ('a,b\n"1,2\n', "a.csv cannot be read"),
        ("a,b\n\udc80,1\n", "a.csv cannot be read"),
    ],
)
def test_a_table_that_cannot_be_read(
    mine: Callable[..., Run], tmp_path: Path, content: str, says: str
) -> None:
    scope, path = scope_sheet(mine(), FORM), tmp_path / "a.csv"
    path.write_bytes(content.encode("utf-8", "surrogateescape"))
    with pytest.raises(Failure, match=says):
        lines(scope, path, ("a", "b"))


def test_a_table_is_read_by_its_columns(mine: Callable[..., Run], tmp_path: Path) -> None:
    scope, path = scope_sheet(mine(), FORM), tmp_path / "a.csv"
    path.write_bytes(b"\xef\xbb\xbfb,more,a\r\n2,x, 1 \r\n3\r\n")
    assert lines(scope, path, ("a", "b")) == [("1", "2"), ("", "3")]
    with pytest.raises(Failure, match=r"there is no b\.csv"):
        lines(scope, tmp_path / "b.csv", ("a",))


def test_rows_are_as_many_as_the_sheet_says_and_enough(mine: Callable[..., Run]) -> None:
    run = mine()
    scope = scope_sheet(run, FORM)
    expect_count(run, scope, 4, 4, "rows")
    with pytest.raises(Failure, match="4 rows: too few"):
        expect_count(run, scope, 4, 5, "rows")
    with pytest.raises(Failure, match=r"`data\.rows` is 4, and 6 rows lie in own"):
        expect_count(run, scope, 6, 5, "rows")


def test_half_of_the_sample_is_not_ones_own(mine: Callable[..., Run]) -> None:
    run = mine()
    scope = scope_sheet(run, FORM)
    expect_own(run, scope, ["a", "b", "c"], ["a", "z"], "rows")
    with pytest.raises(Failure, match="2 of 4 rows are those of the project's sample"):
        expect_own(run, scope, ["a", "b", "c", "d"], ["a", "b", "z"], "rows")


def test_three_in_ten_are_held_out_and_always_the_same() -> None:
    texts = [f"text {number}" for number in range(3_000)]
    share = sum(map(held_out, texts)) / len(texts)
    assert 0.27 < share < 0.34  # 78 of 256 first bytes are 0.305
    first = hashlib.sha256(b"text 1").digest()[0]
    assert held_out("text 1") == held_out(b"text 1") == (first % 10 < 3)


# The result -------------------------------------------------------------------------------------

CHEAPER = Outcomes(system=[1.0] * 20, baseline=[2.0, 3.0] * 10, decisions=40, differ=7)
RIGHT = {"system": 0.5, "baseline": 1.25, "conclusion": "system"}


class RecordingReporter:
    """Keeps the figures of a run."""

    def __init__(self) -> None:
        self.figures: dict[str, object] = {}

    def figure(self, figure: Any) -> None:
        self.figures[figure.name] = figure.value

    def say(self, text: str) -> None: ...


def compared(run: Run, found: Outcomes) -> dict[str, object]:
    reporter = RecordingReporter()
    run._reporter = reporter
    compare(run, scope_sheet(run, FORM), found)
    return reporter.figures


def test_what_is_measured_stands_in_the_report(mine: Callable[..., Run]) -> None:
    figures = compared(mine(result=RIGHT), CHEAPER)
    assert figures["judged on"] == "data of the learner's own, which nobody else has seen judged"
    assert figures["cost of a decision by the system, euros"] == 0.5
    assert figures["cost of a decision by last-week, euros"] == 1.25
    assert str(figures["saved by a decision, euros"]).startswith("0.750 (0.6")
    assert figures["decisions that differ"] == "7 of 40"
    assert str(figures["what the measurement says"]).startswith("the decision changes")


@pytest.mark.parametrize(
    ("system", "baseline", "wanted"),
    [
        ([1.0] * 10, [2.0, 3.0] * 5, "system"),
        ([2.0, 3.0] * 5, [1.0] * 10, "baseline"),
        ([1.0, 3.0] * 10, [3.0, 1.0] * 10, "undecided"),
    ],
)
def test_the_interval_decides_what_may_be_said(
    mine: Callable[..., Run], system: list[float], baseline: list[float], wanted: str
) -> None:
    found = Outcomes(system, baseline, len(system), 1)
    told = {"system": sum(system) / len(system), "baseline": sum(baseline) / len(baseline)}
    run = mine(result={**told, "conclusion": wanted})
    compared(run, found)
    for other in {"system", "baseline", "undecided"} - {wanted}:
        (run.source / "result.json").write_text(json.dumps({**told, "conclusion": other}))
        with pytest.raises(Failure, match=f"`conclusion` is '{other}'"):
            compared(run, found)


def test_no_error_in_few_cases_is_no_proof_of_none(mine: Callable[..., Run]) -> None:
    """A bootstrap over cases that are all alike would be certain; one more could go wrong."""
    run = mine()
    for count, wanted in ((10, "undecided"), (1_000, "system")):
        told = {"system": 0, "baseline": 0.5, "conclusion": wanted}
        (run.source / "result.json").write_text(json.dumps(told))
        figures = compared(run, Outcomes([0.0] * count, [0.5] * count, count, count))
        assert str(figures["saved by a decision, euros"]).startswith("0.500 (")
    (run.source / "result.json").write_text(
        json.dumps({"system": 0.5, "baseline": 0, "conclusion": "undecided"})
    )
    compared(run, Outcomes([0.5] * 10, [0.0] * 10, 10, 10))


@pytest.mark.parametrize(
    ("result", "says"),
    [
        (None, "there is none, or it is not JSON"),
        ([], "`system` is 'None'"),
        ({**RIGHT, "system": 0.4}, "`system` is 0.4"),
        ({**RIGHT, "system": "0.5"}, "`system` is '0.5'"),
        ({**RIGHT, "system": True}, "`system` is 'True'"),
        ({**RIGHT, "baseline": 1.29}, "`baseline` is 1.29"),
        ({"system": 0.5, "baseline": 1.25}, "`conclusion` is 'None'"),
    ],
)
def test_a_result_that_was_not_measured(mine: Callable[..., Run], result: Any, says: str) -> None:
    with pytest.raises(Failure, match=says):
        compared(mine(result=result), CHEAPER)


def test_two_in_a_hundred_may_be_rounding(mine: Callable[..., Run]) -> None:
    compared(mine(result={**RIGHT, "system": 0.505, "baseline": 1.24}), CHEAPER)


@pytest.mark.parametrize(
    ("found", "says"),
    [
        (Outcomes([1.0] * 7, [2.0] * 7, 70, 1, "weeks"), "70 decisions in 7 weeks"),
        (Outcomes([0.0] * 9, [0.0] * 9, 0, 0), "0 decisions in 9 cases"),
        (Outcomes([0.0] * 9, [0.0] * 9, 9, 0), "makes an error that costs anything"),
    ],
)
def test_a_comparison_that_would_mean_nothing(
    mine: Callable[..., Run], found: Outcomes, says: str
) -> None:
    with pytest.raises(Failure, match=says):
        compared(mine(result=RIGHT), found)
