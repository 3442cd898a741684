"""The project on a table of the learner's, from its first file to its line of the portfolio."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from fastapi.testclient import TestClient

from gradatim import curriculum
from gradatim.app.app import App
from gradatim.errors import RequestError
from gradatim.model import Background, Outcome, Profile, Role, projects
from gradatim.model.portfolio import plain
from gradatim.model.projects import Figure, StageResult, Verification
from gradatim.rules.portfolio import claims
from gradatim.verify import scaffold
from gradatim.web import create

PACK = curriculum.load()
PROJECT = PACK.project("own-table")


@pytest.fixture
def app(home: Path) -> Iterator[App]:
    made = App(home, PACK)
    yield made
    made.close()


def test_a_table_is_copied_in_and_described(app: App, tmp_path: Path) -> None:
    path = tmp_path / "meter.csv"
    path.write_bytes(b"day,heat\n2026-01-01,3\n2026-01-02,4\n")
    folder = app.begin_project(PROJECT.id, str(path))
    assert (folder / "own" / "table.csv").read_bytes() == path.read_bytes()
    assert '"day" = "date"' in (folder / "table.toml").read_text("utf-8")
    assert 'user = ""' in (folder / "scope.toml").read_text("utf-8")
    assert (folder / "sample" / "SOURCES.md").is_file()
    with pytest.raises(RequestError, match="was started before"):
        app.begin_project(PROJECT.id, str(path))
    assert app.begin_project(PROJECT.id) == folder


def test_a_script_that_does_not_end_is_told_in_a_sentence(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    script = tmp_path / "sample.py"
    script.write_text("import time\ntime.sleep(60)\n")
    monkeypatch.setattr(scaffold, "_WITHIN", 0.1)
    assert scaffold.run_script(script) == "sample.py did not end within 0.1 s"


def test_without_a_table_the_sheets_are_there_to_fill_in(app: App) -> None:
    folder = app.begin_project(PROJECT.id)
    assert 'target = ""' in (folder / "table.toml").read_text("utf-8")
    assert not (folder / "own").exists()


@pytest.mark.parametrize(
    ("content", "says"),
    [(b"", "meter.csv is empty"), (b"a\xe9,b\n1,2\n", "meter.csv is not UTF-8")],
)
def test_a_table_that_cannot_be_taken_leaves_nothing_behind(
    app: App, tmp_path: Path, content: bytes, says: str
) -> None:
    path = tmp_path / "meter.csv"
    path.write_bytes(content)
    with pytest.raises(RequestError, match=says):
        app.begin_project(PROJECT.id, str(path))
    assert not app.project_folder(PROJECT.id).exists()


def test_a_table_that_is_nowhere_names_those_of_packages(app: App) -> None:
    with pytest.raises(RequestError, match="tables of packages are penguins, breast-cancer"):
        app.begin_project(PROJECT.id, "nowhere.csv")


def test_other_projects_begin_with_no_table(app: App) -> None:
    with pytest.raises(RequestError, match="does not begin with a table of yours"):
        app.begin_project("mini-text", "penguins")


def test_the_portfolio_does_not_say_that_the_table_was_hidden() -> None:
    results = tuple(StageResult(name, name, Outcome.PASS) for name in PROJECT.stages)
    run = Verification(
        "r", PROJECT.id, 1, "d", "v", begun=datetime(2027, 1, 4, tzinfo=UTC), results=results
    )
    for project, wanted in (
        (PROJECT, "no part of it was hidden"),
        (replace(PROJECT, own_table=False), "data drawn afresh for the run"),
    ):
        entry = claims.entry(project, run, [], "abc")
        assert wanted in plain(entry.passed.sentence)


def test_the_second_tabular_project_is_another_one() -> None:
    """Row S7.04: the skill takes both, and each folder names one of them."""
    own = [one.id for one in PACK.projects.values() if one.skill == "pf-tabular"]
    assert own == ["classic-milestone", "own-table"]


def test_the_page_says_what_is_not_hidden_and_lets_long_figures_wrap(app: App) -> None:
    app.save_profile(Profile(Role.MLE, Background.NONE, 10, date(2027, 1, 4)))
    figures = (Figure("judged on", "rows that you have seen, " * 3), Figure("rows", 342))
    run = Verification("r", PROJECT.id, 1, "d", "v")
    result = StageResult("baseline", "It costs less", Outcome.PASS, figures)
    app._record("stage", PROJECT.id, projects.stage_data(run, result))
    with TestClient(create(app), base_url="http://127.0.0.1") as client:
        text = client.get(f"/projects/{PROJECT.id}").text
    assert "no part is hidden from you, only from your" in " ".join(text.split())
    assert "<td>rows that you have seen" in text and '<td class="at-right">342</td>' in text
