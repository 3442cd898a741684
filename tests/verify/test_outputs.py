"""What a system wrote is read, or is the project's failure."""

from __future__ import annotations

from pathlib import Path

import pytest

from gradatim.verify import Failure, outputs


def file(folder: Path, text: str | bytes) -> Path:
    path = folder / "x.json"
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return path


@pytest.mark.parametrize(
    "wrong",
    ["[]", "{", '{"a": NaN}', '{"a": true}', '{"a": "1"}', '{"b": 1}', "1", f'{{"a": {10**400}}}'],
)
def test_whatever_a_file_holds_is_the_projects_failure(tmp_path: Path, wrong: str) -> None:
    with pytest.raises(Failure):
        outputs.field(outputs.load_json(file(tmp_path, wrong)), float, "a", where="x.json")


def test_a_field_inside_another() -> None:
    found = {"columns": {"age": {"mean": 3, "ok": False}}}
    assert outputs.field(found, float, "columns", "age", "mean", where="x") == 3
    assert outputs.field(found, bool, "columns", "age", "ok", where="x") is False
    with pytest.raises(Failure, match=r"x: there is no 'columns\.size'"):
        outputs.field(found, float, "columns", "size", "mean", where="x")


@pytest.mark.parametrize("wrong", ["", "notice\nn1\n", "notice,p\nn1\n", '"notice\n'])
def test_a_table_without_its_columns_is_the_projects_failure(tmp_path: Path, wrong: str) -> None:
    with pytest.raises(Failure):
        outputs.load_csv(file(tmp_path, wrong), ("notice", "p"))


def test_columns_may_be_more_and_in_another_order_unless_they_are_exact(tmp_path: Path) -> None:
    path = file(tmp_path, "p,why,notice\n0.5,age,n1\n")
    assert outputs.load_csv(path, ("notice", "p")) == [{"p": "0.5", "why": "age", "notice": "n1"}]
    with pytest.raises(Failure, match="the first line is p,why,notice"):
        outputs.load_csv(path, ("notice", "p"), exact=True)


@pytest.mark.parametrize("wrong", ["", "much", "nan", "inf", "1.5", "-0.1"])
def test_a_chance_is_a_number_from_0_to_1(wrong: str) -> None:
    assert outputs.probability({"p": "0.25"}, "p", "row 1") == 0.25
    with pytest.raises(Failure, match="row 1: p is"):
        outputs.probability({"p": wrong}, "p", "row 1")


def test_a_file_that_was_never_written_is_said_to_be_missing(tmp_path: Path) -> None:
    with pytest.raises(Failure, match=r"x\.json: there is no such file"):
        outputs.load_json(tmp_path / "x.json")


@pytest.mark.parametrize(("wrong", "says"), [(b"\xff", "not UTF-8"), (b" " * 50_000_001, "50 MB")])
def test_a_file_that_is_no_text_or_too_large(tmp_path: Path, wrong: bytes, says: str) -> None:
    with pytest.raises(Failure, match=says):
        outputs.read_text(file(tmp_path, wrong))


def test_each_line_of_json_on_its_own(tmp_path: Path) -> None:
    assert outputs.load_json_lines(file(tmp_path, '{"a": 1}\n\n[2]\n')) == [{"a": 1}, [2]]
    with pytest.raises(Failure, match="not JSON"):
        outputs.load_json_lines(file(tmp_path, '{"a": 1}\n{"a": \n'))


def test_each_key_once_in_any_order() -> None:
    lines = [{"id": "b"}, {"id": "a"}]
    assert outputs.by_key(lines, "id", ["a", "b"], "x") == {"a": {"id": "a"}, "b": {"id": "b"}}
    for wrong in ([], lines[:1], [*lines, lines[0]], [{"id": 1}, {"id": "a"}], [{}, {"id": "a"}]):
        with pytest.raises(Failure):
            outputs.by_key(wrong, "id", ["a", "b"], "x")


def test_where_a_document_is_not_as_wanted() -> None:
    wanted = {"n": 3, "mean": 0.1 + 0.2, "groups": {"a": [1, True]}}
    found = {"n": 3.0, "mean": 0.3, "groups": {"a": [1, True]}, "more": "is welcome"}
    assert not [*outputs.differences(found, wanted)]
    found = {"mean": 0.31, "groups": {"a": [1, 1]}}
    assert [*outputs.differences(found, wanted)] == [
        ("n", "nothing", "3"),
        ("mean", "0.31", "0.30000000000000004"),
        ("groups.a[1]", "1", "true"),
    ]


@pytest.mark.parametrize("table", [[[1, 2], [3, 5]], [[1, 2], [3]], [[1, 2], None]])
def test_the_cells_of_a_table_that_differ(table: list[object]) -> None:
    differing = outputs.differing_cells(table, [[1, 2], [3, 4]])
    assert (1, 1) in [(line, column) for line, column, _ in differing]
    assert not outputs.differing_cells([[1, 2], [3, 4]], [[1, 2], [3, 4]])
