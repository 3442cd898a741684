"""`gradatim projects own-table --table FILE`: a table is brought from a terminal."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from gradatim.cli.commands import program
from gradatim.errors import RequestError


def run(home: Path, *words: str) -> Result:
    return CliRunner().invoke(program, ["--home", str(home), "projects", *words])


def test_a_file_of_the_current_folder_is_brought(
    home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "meter.csv").write_text("day,heat\n2026-01-01,3\n")
    monkeypatch.chdir(tmp_path)
    found = run(home, "own-table", "--table", "meter.csv", "--json")
    assert found.exit_code == 0, found.output
    folder = Path(json.loads(found.stdout)["folder"])
    assert (folder / "own" / "table.csv").read_text() == "day,heat\n2026-01-01,3\n"


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (("--table", "meter.csv"), "--table needs a project"),
        (("own-table", "--table", "nowhere.csv"), "there is no file 'nowhere.csv'"),
        (("mini-text", "--table", "penguins"), "does not begin with a table of yours"),
    ],
)
def test_what_cannot_be_brought_is_one_sentence(
    home: Path, words: tuple[str, ...], says: str
) -> None:
    found = run(home, *words)
    assert isinstance(found.exception, SystemExit | RequestError)  # the program ends with 2
    assert says in f"{found.output} {found.exception}"
    assert not [*(home / "projects").glob("*")]
