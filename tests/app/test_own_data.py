"""The stage on own data from outside: its proof, what it records, and what it leaves alone."""

from __future__ import annotations

import json
import shutil
import subprocess
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from fastapi.testclient import TestClient

from gradatim import curriculum
from gradatim.app.app import App
from gradatim.app.projects import VerifyOptions
from gradatim.author import projects as proofs
from gradatim.author.project_records import RunKeys
from gradatim.model import Outcome, projects
from gradatim.verify import supervisor
from gradatim.web import create

pytestmark = pytest.mark.suite("projects")  # it runs the installed program again and again
Run = Callable[..., "subprocess.CompletedProcess[str]"]
FOLDER = Path(__file__).parents[1] / "adder_own_data"
ASKS = "\n| `own-data` | a scope sheet, and sums of your own |\n"


@pytest.fixture
def pack(tiny_pack: Path) -> Path:
    """The small pack, its project with a stage on own data."""
    adder = tiny_pack / "projects" / "adder"
    shutil.copytree(FOLDER, adder / "own-data")
    for name, text in (("brief.md", f"\n| stage | asks |\n|---|---|{ASKS}"),):
        (adder / name).write_text((adder / name).read_text() + text)
    (adder / "project.toml").write_text("own_data = 2\n" + (adder / "project.toml").read_text())
    return tiny_pack


@pytest.fixture
def mine(pack: Path, tmp_path: Path) -> Path:
    """A right system with a scope sheet, data and a result of its own."""
    adder = pack / "projects" / "adder"
    made = Path(shutil.copytree(adder / "reference", tmp_path / "mine"))
    shutil.copytree(adder / "own-data" / "example", made, dirs_exist_ok=True)
    shutil.copy(adder / "own-data" / "results" / "reference.json", made / "result.json")
    return made


# Proofs -----------------------------------------------------------------------------------------


def test_it_is_proven_beside_the_stages(pack: Path, gradatim: Run) -> None:
    own = gradatim("author", "project", "adder", "--own-data")
    assert own.returncode == 0, own.stdout + own.stderr
    assert own.stdout.count("as it should be") == 3
    record = json.loads((pack / "proofs" / "projects" / "adder.json").read_text())
    names = [row[0] for row in record["runs"]]
    assert names == ["own-data/by-hand", "own-data/reference", "own-data/wrong/guessed"]
    every = gradatim("author", "project", "adder")
    assert every.stdout.count("as it should be") == 7
    assert every.stdout.count("proven before") == 3
    one = gradatim("author", "project", "adder", "guessed", "--own-data")
    assert one.stdout.count("proven before") == 1


def test_a_wrong_result_that_passes_proves_nothing(pack: Path, gradatim: Run) -> None:
    path = pack / "projects" / "adder" / "own-data" / "wrong" / "guessed.toml"
    path.write_text(path.read_text().replace('replace = "9"', 'replace = "5.07"'))
    done = gradatim("author", "project", "adder", "--own-data")
    assert done.returncode == 1 and "it passes own-data (wrong/guessed.toml)" in done.stdout


@pytest.mark.parametrize(
    ("file", "complaint"),
    [
        ("results/by-hand.json", "own-data/results/by-hand.json: the file is missing"),
        ("scope.toml", "own-data/scope.toml: the file is missing"),
        ("stages.py", "own-data/stages.py: the file is missing"),
        ("example/scope.toml", "own-data/example/scope.toml: the file is missing"),
    ],
)
def test_what_is_missing_is_said(pack: Path, gradatim: Run, file: str, complaint: str) -> None:
    (pack / "projects" / "adder" / "own-data" / file).unlink()
    assert complaint in gradatim("author", "check").stdout


def test_the_brief_says_what_it_asks(pack: Path, gradatim: Run) -> None:
    brief = pack / "projects" / "adder" / "brief.md"
    brief.write_text(brief.read_text().replace(ASKS, ""))
    assert "it does not say what the stage 'own-data' asks" in gradatim("author", "check").stdout


def test_the_proofs_of_the_stages_stay_valid(
    tiny_pack: Path, request: pytest.FixtureRequest
) -> None:
    """They depend on nothing that the stage on own data brings."""
    before = curriculum.load(tiny_pack).project("adder")
    right = tiny_pack / "projects" / "adder" / "reference"
    keys = RunKeys(before).right_system(right), supervisor.grader_digest(before)
    request.getfixturevalue("pack")
    after = curriculum.load(tiny_pack).project("adder")
    assert (RunKeys(after).right_system(right), supervisor.grader_digest(after)) == keys
    own = after.on_own_data()
    key = RunKeys(own).right_system(right)
    for changed, old, new in (
        ("own-data/stages.py", "len(rows), 8,", "len(rows), 9,"),
        ("own-data/example/own/sums.csv", "\n", "\n\n"),
    ):
        path = tiny_pack / "projects" / "adder" / changed
        path.write_text(path.read_text().replace(old, new))
        assert RunKeys(own).right_system(right) != key, changed
        key = RunKeys(own).right_system(right)


def test_a_project_without_it_is_proven_as_before(tiny_pack: Path) -> None:
    project = curriculum.load(tiny_pack).project("adder")
    assert list(proofs.parts(project, own_data=False, systems=())) == [project]
    assert list(proofs.parts(project, own_data=True, systems=())) == []


# Verification -----------------------------------------------------------------------------------


def test_the_stage_is_judged_alone_and_counts_for_nothing_else(mine: Path, gradatim: Run) -> None:
    done = gradatim("verify", mine, "--trust", "--stage", "own-data", "--json")
    report = json.loads(done.stdout)
    assert (done.returncode, report["outcome"]) == (0, "PASS")
    assert [stage["id"] for stage in report["stages"]] == ["own-data"]
    figures = {one["name"]: one["value"] for one in report["stages"][0]["figures"]}
    assert "nobody else has seen judged" in figures["judged on"]
    (row,) = json.loads(gradatim("projects", "--json").stdout)
    assert (row["state"], row["verified"]) == ("not started", False)
    again = gradatim("verify", mine, "--trust", "--stage", "own-data")
    assert "nobody else has seen it judged" in " ".join(again.stdout.split())
    assert "verified ·" not in again.stdout and "passed ·" in again.stdout


def test_the_project_is_verified_without_it(mine: Path, gradatim: Run) -> None:
    (mine / "scope.toml").unlink()
    failed = gradatim("verify", mine, "--trust", "--stage", "own-data")
    assert failed.returncode == 1 and "there is no scope.toml" in failed.stdout
    assert "--stage own-data" in failed.stdout.split("next:")[-1]
    assert gradatim("verify", mine, "--trust").returncode == 0
    (row,) = json.loads(gradatim("projects", "--json").stdout)
    assert row["verified"] is True


def test_a_project_without_it_has_no_such_stage(tiny_pack: Path, gradatim: Run) -> None:
    folder = tiny_pack / "projects" / "adder" / "reference"
    done = gradatim("verify", folder, "--trust", "--stage", "own-data")
    assert done.returncode == 2 and "adder has no stage 'own-data'" in done.stderr


def test_a_learner_begins_with_an_empty_sheet(pack: Path, home: Path, gradatim: Run) -> None:
    gradatim("projects", "adder")
    begun = home / "projects" / "adder" / "scope.toml"
    assert begun.read_text() == (FOLDER / "scope.toml").read_text()


# The page ---------------------------------------------------------------------------------------


@pytest.fixture
def app(pack: Path, home: Path) -> Iterator[App]:
    found = curriculum.load(pack)
    known = {name: replace(one, trusted=True) for name, one in found.projects.items()}
    found.__dict__["_projects"] = (known, [])
    made = App(home, found)
    yield made
    made.close()


def test_the_page_keeps_it_apart(app: App, mine: Path) -> None:
    profile = {"role": "mle", "background": "none", "hours": "10", "start": "2027-01-13"}
    with TestClient(create(app), base_url="http://127.0.0.1:4711") as browser:
        browser.post("/welcome", data=profile)
        page = browser.get("/projects/adder").text
        assert "On your own data" in page and "a scope sheet, and sums of your own" in page
        assert "verified with or without it" in page and "3 stages" in page
        running = app.verify(mine, "adder", VerifyOptions(stage="own-data"))
        list(running.events)
        page = browser.get("/projects/adder").text
        assert "nobody else has seen judged" in page and "0 of 3 stages" not in page
        assert "not started" in browser.get("/projects").text


def test_its_rows_are_of_a_kind_of_their_own(app: App, mine: Path) -> None:
    list(app.verify(mine, "adder", VerifyOptions(stage="own-data")).events)
    project = app.project("adder")
    found = app.on_own_data("adder")
    assert found is not None and found.outcome is Outcome.PASS
    assert "-" in found.version, "of its own stages and of those beside them"
    assert app.verifications("adder") == []
    assert list(projects.remaining_stages(project, app.evidence())) == list(project.stages)
