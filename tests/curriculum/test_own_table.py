"""The project on the learner's own table: what it takes, what it holds out, what it sees."""

from __future__ import annotations

import importlib
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest

from gradatim import curriculum
from gradatim.verify import Failure
from gradatim.verify.own_data import Scope

PACK = curriculum.load()
PROJECT = PACK.project("own-table")
MODULES = (
    "sheet",
    "table",
    "package_tables",
    "dataset",
    "costs",
    "leaking_columns",
    "card",
    "bring",
    "sample",
)
COLUMNS = {"day": "date", "hall": "category", "frost": "number", "heat": "number"}
DESCRIBED: dict[str, Any] = {
    "file": "t.csv",
    "target": "heat",
    "kind": "number",
    "known": "on the evening before, from the forecast of that evening",
    "subgroup": "hall",
    "columns": COLUMNS,
}
HEADER = "day,hall,frost,heat\n"


@pytest.fixture(scope="module")
def project() -> Iterator[SimpleNamespace]:
    """The modules of the project, as its stages import them. Others have modules of these names,
    so that none stays known."""
    before = set(sys.modules)
    sys.path.insert(0, str(PROJECT.folder))
    try:
        yield SimpleNamespace(**{name: importlib.import_module(name) for name in MODULES})
    finally:
        sys.path.remove(str(PROJECT.folder))
        for name in set(sys.modules) - before:
            if str(getattr(sys.modules[name], "__file__", "")).startswith(str(PROJECT.folder)):
                del sys.modules[name]


def scope(**costs: float) -> Scope:
    return Scope("the cook", "what to do", "linear", "euros", costs, "own", "x", 1, "CC0")


def described(project: SimpleNamespace, **changed: Any) -> Any:
    table = {**DESCRIBED, **changed}
    assert list(project.sheet.problems(table)) == []
    return project.sheet.Sheet(
        table["file"], table["target"], table["kind"], table.get("split", "rows"),
        table.get("by", ""), table["subgroup"], table["columns"],
        frozenset(table.get("later", {})), frozenset(table.get("tells", {})),
    )  # fmt: skip


def read(project: SimpleNamespace, folder: Path, content: str | bytes, **changed: Any) -> Any:
    data = content.encode() if isinstance(content, str) else content
    (folder / "t.csv").write_bytes(data)
    return project.table.read(scope(over=1, under=1), described(project, **changed), folder)


def rows(count: int, seed: int = 0) -> list[dict[str, str]]:
    rng = np.random.default_rng(seed)
    return [
        {
            "row": f"r{at:03d}",
            "day": f"2026-{at // 28 + 1:02d}-{at % 28 + 1:02d}",
            "hall": str(rng.choice(["north", "south"])),
            "frost": f"{rng.normal():.3f}",
            "heat": f"{rng.normal():.3f}",
        }
        for at in range(count)
    ]


def own(project: SimpleNamespace, table: list[dict[str, str]], **changed: Any) -> Any:
    costs = {"missed": 1, "false_alarm": 1} if changed.get("kind") == "chance" else {}
    given = scope(**(costs or {"over": 1, "under": 1}))
    return project.dataset.OwnTable(given, described(project, **changed), table, Path())


# Bad tables get one sentence --------------------------------------------------------------------


@pytest.mark.parametrize(
    ("content", "says"),
    [
        ("", "t.csv is empty"),
        ("\n", "t.csv is empty"),
        ("day,hall,heat\n", "t.csv has no column 'frost', which table.toml names"),
        ("day,hall,frost,heat,x\n", "a column 'x' that table.toml does not name"),
        ("day,hall,heat,heat\n", "two columns called 'heat'"),
        (f"{HEADER}2026-01-02,north,1\n", "line 2: 3 fields, and 4 columns"),
        (f"{HEADER}2026-01-02,north,cold,1\n", "line 2: 'cold' in 'frost' is no number"),
        (f"{HEADER}2026-01-02,north,1,NA\n", "'NA' in 'heat' is no number"),
        (f"{HEADER}2026-01-02,north,1e999,1\n", "is no number"),
        (f"{HEADER}2026-01-02,north,inf,1\n", "is no number"),
        (f"{HEADER}2026-02-30,north,1,1\n", "'2026-02-30' in 'day' is no date"),
        (f'{HEADER}2026-01-02,"north,1,1\n', "t.csv cannot be read"),
        (HEADER.encode() + b"2026-01-02,n\xe9,1,1\n", "t.csv is not UTF-8: byte 32"),
    ],
)
def test_a_table_that_is_not_as_described(
    project: SimpleNamespace, tmp_path: Path, content: str | bytes, says: str
) -> None:
    with pytest.raises(Failure, match=says):
        read(project, tmp_path, content)


def test_a_table_as_spreadsheets_write_it(project: SimpleNamespace, tmp_path: Path) -> None:
    content = f"{HEADER}2026-01-02, Mill ,1,\r\n\r\n".replace("\n", "\r\n")
    (found,) = read(project, tmp_path, b"\xef\xbb\xbf" + content.encode())
    assert found == {"day": "2026-01-02", "hall": "Mill", "frost": "1", "heat": ""}


@pytest.mark.parametrize(
    ("values", "kind", "says"),
    [
        (["1", "1", "1"], "number", "the same in every row"),
        (["1", "1.0", "1e0"], "number", "the same in every row"),
        (["1", "", "3"], "number", "is empty in 1 rows"),
        (["0", "1", "2"], "chance", "`kind` is chance, and the target 'heat' is 2"),
        (["0", "1", "1"], "chance", "is 1 in 2 rows and 0 in 1"),
    ],
)
def test_a_target_that_cannot_be_predicted(
    project: SimpleNamespace, values: list[str], kind: str, says: str
) -> None:
    found = project.table.problem_of_target(
        scope(), described(project, kind=kind), [{"heat": value} for value in values]
    )
    assert says in str(found)


@pytest.mark.parametrize(
    ("changed", "says"),
    [
        ({"columns": {}}, "There is no column under"),
        ({"columns": {"heat": "numeric"}}, "The type of 'heat' is 'numeric'"),
        ({"columns": {**COLUMNS, "row": "id"}}, "A column is called 'row'"),
        ({"target": "cold"}, "`target` is 'cold', which is no column"),
        ({"target": "hall"}, "The target 'hall' is no number"),
        ({"kind": "class"}, "`kind` is 'class'"),
        ({"known": "before"}, "`known` says too little"),
        ({"split": "time"}, "`by` is '': for `split` time name a column of type date"),
        ({"split": "groups", "by": "day"}, "name a column of type id or category"),
        ({"by": "day"}, "`by` is for `split` groups or time"),
        ({"subgroup": "frost"}, "`subgroup` is 'frost': name a column of type category"),
        ({"later": {"frost": "yes"}}, "gives no reason for 'frost'"),
        ({"later": {"snow": "it is measured at night"}}, "names 'snow', which is no column"),
        ({"later": {"heat": "it is measured at night"}}, "The target 'heat' stands under"),
        ({"later": "frost"}, "is not a table"),
        ({"file": "../t.csv"}, "`file` is not the name of a file"),
        ({"colour": "red"}, "`colour` is not a key"),
    ],
)
def test_a_description_that_is_not_complete(
    project: SimpleNamespace, changed: dict[str, Any], says: str
) -> None:
    assert any(says in one for one in project.sheet.problems({**DESCRIBED, **changed}))


def test_the_table_of_the_milestone_is_no_second_one(project: SimpleNamespace) -> None:
    milestone = PACK.project("classic-milestone").folder / "reference" / "data" / "train.csv"
    names = milestone.read_text("utf-8").splitlines()[0].split(",")
    sheet = described(project, columns={**dict.fromkeys(names, "category"), **COLUMNS})
    assert project.table.is_milestone_table(sheet)
    assert not project.table.is_milestone_table(described(project))


def test_a_table_of_a_package_is_not_the_learners_own(project: SimpleNamespace) -> None:
    penguins = project.package_tables.TABLES["penguins"].load()
    shown = [{**row, "body_mass_g": f"{float(row['body_mass_g']):.2f}"} for row in penguins[::2]]
    assert project.package_tables.matching_table(list(shown[0]), shown) == "penguins"
    mine = [{**row, "bill_length_mm": f"{at}"} for at, row in enumerate(penguins)]
    assert project.package_tables.matching_table(list(mine[0]), mine) == ""


def test_at_least_three_tables_come_with_packages_and_say_from_where(
    project: SimpleNamespace, tmp_path: Path
) -> None:
    project.sample.lay(tmp_path)
    text = (tmp_path / "SOURCES.md").read_text("utf-8")
    assert len(project.package_tables.TABLES) >= 3
    for name, one in project.package_tables.TABLES.items():
        assert (tmp_path / f"{name}.csv").is_file()
        assert one.right in text and one.source in text


# What is held out -------------------------------------------------------------------------------


class FakeRun:
    """A run as far as the split needs one."""

    def __init__(self, mine: Any, seed: int = 1) -> None:
        self.mine, self.seed = mine, seed

    def once(self, make: Any) -> Any:
        return self.mine

    def rng(self, name: str) -> np.random.Generator:
        return np.random.default_rng([self.seed, len(name)])

    def figure(self, *figure: Any) -> None: ...

    def expect(self, true: object, *, came: str, **rest: str) -> None:
        assert true, came


def held(project: SimpleNamespace, mine: Any, seed: int = 1) -> tuple[set[str], set[str]]:
    found = project.dataset.split(FakeRun(mine, seed))
    return {row["row"] for row in found.training}, {row["row"] for row in found.held_out}


def test_another_seed_holds_out_other_rows(project: SimpleNamespace) -> None:
    mine = own(project, rows(200))
    known, out = held(project, mine)
    assert known.isdisjoint(out) and len(known | out) == 200
    assert 55 <= len(out) <= 65
    assert held(project, mine) == (known, out)
    assert held(project, mine, seed=2)[1] != out


def test_rows_that_are_alike_lie_on_one_side(project: SimpleNamespace) -> None:
    table = rows(150)
    table += [{**row, "row": f"s{row['row'][1:]}"} for row in table]
    _, out = held(project, own(project, table))
    assert {name[1:] for name in out if name[0] == "r"} == {
        name[1:] for name in out if name[0] == "s"
    }


def test_groups_stay_whole_and_days_follow_each_other(project: SimpleNamespace) -> None:
    table = [{**row, "hall": f"h{at % 40}"} for at, row in enumerate(rows(200))]
    by_row = {row["row"]: row for row in table}
    known, out = held(project, own(project, table, split="groups", by="hall"))
    assert {by_row[r]["hall"] for r in known}.isdisjoint(by_row[r]["hall"] for r in out)
    known, out = held(project, own(project, table, split="time", by="day"))
    assert max(by_row[r]["day"] for r in known) < min(by_row[r]["day"] for r in out)


def test_a_split_in_time_needs_every_date(project: SimpleNamespace, tmp_path: Path) -> None:
    content = f"{HEADER}2026-01-02,north,1,1\n,north,1,1\n"
    assert len(read(project, tmp_path, content)) == 2
    with pytest.raises(Failure, match="rows without a date in 'day'"):
        read(project, tmp_path, content, split="time", by="day")


def test_too_few_groups_are_refused(project: SimpleNamespace) -> None:
    with pytest.raises(AssertionError, match="of 1 values of 'hall'"):
        held(project, own(project, rows(200), split="groups", by="hall"))


# What is judged ---------------------------------------------------------------------------------


def test_costs_are_those_of_the_sheet(project: SimpleNamespace) -> None:
    number, chance = described(project), described(project, kind="chance")
    target, value = np.array([10.0, 10.0]), np.array([12.0, 7.0])
    found = project.costs.costs(scope(over=2, under=5), number, target, value)
    assert list(found) == [4.0, 15.0]
    prices = scope(missed=30, false_alarm=1)
    target, value = np.array([1.0, 1.0, 0.0, 0.0]), np.array([0.03, 0.04, 0.03, 0.04])
    assert list(project.costs.costs(prices, chance, target, value)) == [30, 0, 0, 1]


def test_a_constant_answer_is_the_cheapest_one(project: SimpleNamespace) -> None:
    given, sheet = scope(over=1, under=3), described(project)
    target = np.random.default_rng(3).normal(size=500)
    best = project.costs.cheapest_constant(given, sheet, target)
    cost = [
        project.costs.costs(given, sheet, target, np.full(500, answer)).mean()
        for answer in (best, best - 0.1, best + 0.1)
    ]
    assert min(cost) == cost[0]


def test_the_interval_of_a_saving_covers_as_often_as_it_says(project: SimpleNamespace) -> None:
    """Rows that belong together err together: with an interval over rows it would be far less."""
    rng, inside = np.random.default_rng(4), 0
    for _ in range(200):
        groups = np.repeat(np.arange(40), 5)
        gain = 1 + rng.normal(size=40)[groups] + 0.3 * rng.normal(size=200)
        split = project.dataset.Split([], [{}] * 200, groups)
        found = project.costs.saving(split, gain, np.zeros(200), rng)
        inside += found.low <= 1 <= found.high
    assert 175 <= inside <= 199


@pytest.mark.parametrize("kind", ["number", "chance"])
def test_a_column_that_tells_the_target_is_found(project: SimpleNamespace, kind: str) -> None:
    rng = np.random.default_rng(5)
    columns = {**COLUMNS, "copy": "number", "near": "number", "name": "category", "id": "id"}
    table = []
    for at, row in enumerate(rows(300)):
        heat = float(rng.random() < 0.3) if kind == "chance" else rng.normal()
        name = f"g{heat > 0}" if kind == "chance" else f"g{at % 9}"
        near = f"{heat + rng.normal():.4f}"
        copied = f"{3 - 2 * heat:.6f}"
        table.append(
            {
                **row,
                "heat": f"{heat:.6f}",
                "copy": copied,
                "near": near,
                "name": name,
                "id": f"{at}",
            }
        )
    found = dict(
        project.leaking_columns.leaking_columns(own(project, table, kind=kind, columns=columns))
    )
    assert set(found) == ({"copy", "name"} if kind == "chance" else {"copy"})
    allowed = {"copy": "it is measured before anybody asks", "name": "it is the law that says so"}
    mine = own(project, table, kind=kind, columns=columns, tells=allowed)
    assert list(project.leaking_columns.leaking_columns(mine)) == []


def test_a_disturbed_table_is_another_one_of_the_same_kind(project: SimpleNamespace) -> None:
    table, sheet = rows(200), described(project)
    found = project.table.perturbed(sheet, table, np.random.default_rng(6))
    once = project.table.distinct(found, list(COLUMNS))
    assert len(once) == 160 and len(found) > 160
    summary = project.table.summary(sheet, found, list(COLUMNS))
    assert all(column["missing"] for column in summary["columns"].values())
    assert summary["columns"]["day"].keys() == {"type", "missing", "min", "max"}


def test_a_card_has_a_part_for_each_question(project: SimpleNamespace) -> None:
    text = "# Card\n## Intended Use\nfor x\n## Data and limits\nmany\n### Results\nr\n"
    found = project.card.sections_of(text)
    assert found == {"use": "for x", "data": "many", "limits": "many"}


# A first table ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("values", "kind"),
    [
        (["1", "2.5", ""], "number"),
        (["1", "NA", "?"], "number"),
        (["2026-01-02", ""], "date"),
        (["red", "blue"] * 20, "category"),
        ([f"n-{at}" for at in range(100)], "id"),
        (["", ""], "category"),
    ],
)
def test_types_are_guessed(project: SimpleNamespace, values: list[str], kind: str) -> None:
    assert project.bring.guess_type(values) == kind


def test_a_draft_is_toml_whatever_columns_are_called(
    project: SimpleNamespace, tmp_path: Path
) -> None:
    path = tmp_path / "mine.csv"
    path.write_text('"a ""b"".c",größe,x\n1,2,red\n2,3,blue\n', encoding="utf-8")
    project.bring.bring(tmp_path, str(path))
    table = tomllib.loads((tmp_path / "table.toml").read_text("utf-8"))
    assert table["columns"] == {'a "b".c': "number", "größe": "number", "x": "category"}
    assert table["subgroup"] == "x" and table["target"] == ""


@pytest.mark.parametrize("name", ["penguins", "breast-cancer", "diabetes", "wine"])
def test_a_draft_of_a_packages_table_lacks_the_statement_alone(
    project: SimpleNamespace, tmp_path: Path, name: str
) -> None:
    project.bring.bring(tmp_path, name)
    table = tomllib.loads((tmp_path / "table.toml").read_text("utf-8"))
    (missing,) = project.sheet.problems(table)
    assert missing.startswith("`known` says too little")
    assert "Licence: " in (tmp_path / "own" / "SOURCE.md").read_text("utf-8")


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b"", "is empty"),
        (b"a,b\n", "no rows"),
        (b"a;b\n1;2\n", "one column only"),
        (b"a,b\n1\n", "row 2: 1 fields, and 2 columns"),
        (b"a,a\n1,2\n", "a name of its own"),
        (b"a,b\n\xff,2\n", "is not UTF-8"),
    ],
)
def test_a_file_that_cannot_be_brought_gets_one_sentence(
    project: SimpleNamespace, tmp_path: Path, content: bytes, says: str
) -> None:
    path = tmp_path / "mine.csv"
    path.write_bytes(content)
    with pytest.raises(project.bring.UnusableTable, match=says):
        project.bring.bring(tmp_path, str(path))
