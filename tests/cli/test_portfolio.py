"""`gradatim portfolio`, as the installed program says it."""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path

import pytest


@pytest.fixture
def project(tiny_pack: Path, tmp_path: Path) -> Path:
    """A right system of the small pack's project, which reports a comparison."""
    stages = tiny_pack / "projects" / "adder" / "stages.py"
    more = '    run.figure("ahead of counting", "0.25 (0.20 to 0.30)")\n'
    text = stages.read_text()
    stages.write_text(text.replace("    run.expect(\n", f"{more}    run.expect(\n", 1))
    return shutil.copytree(tiny_pack / "projects" / "adder" / "reference", tmp_path / "mine")


@pytest.fixture
def verified(project: Path, gradatim) -> dict[str, object]:
    """The report of a real verification."""
    git = ["git", "-c", "user.name=a", "-c", "user.email=a@b", "-C", str(project)]
    for words in (["init", "-q"], ["add", "."], ["commit", "-qm", "All"]):
        subprocess.run([*git, *words], check=True)
    done = gradatim("verify", project, "--project", "adder", "--trust", "--json")
    return json.loads(done.stdout)


def test_a_real_run_becomes_a_claim_that_is_found_when_edited(verified, gradatim, home: Path):
    built = gradatim("portfolio", "--json")
    assert (built.returncode, built.stderr) == (0, "")
    result, passed = json.loads(built.stdout)["claims"]
    assert result["text"] == "Ahead of counting by 0.25 (absolute, interval 0.20 to 0.30)"
    assert (result["word"], result["improvement"]) == ("re-runnable", True)
    assert result["facts"]["Seed"] == str(verified["seed"])
    assert result["facts"]["Commit"] == verified["commit"]
    assert result["facts"]["Digest of the files"] == verified["digest"]
    assert "all 3 stages" in passed["text"]
    assert gradatim("portfolio", "--check").returncode == 0

    (home / "portfolio.toml").write_text("[projects.adder.report]\nquestion = 'Who is ahead?'\n")
    empty = " ".join(gradatim("portfolio").stdout.split())
    assert "still empty in its one-page report: decision, cost of errors, limits" in empty

    page = home / "portfolio" / "site" / "index.html"
    page.write_text(page.read_text().replace("0.25", "0.35"))
    found = gradatim("portfolio", "--check")
    assert found.returncode == 1
    assert "site/index.html, line " in found.stdout and "0.35" in found.stdout
    [one] = json.loads(gradatim("portfolio", "--check", "--json").stdout)
    assert one["where"].startswith("site/index.html, line ") and "0.25" in one["expected"]


def test_every_key_is_in_the_contract(verified, gradatim):
    contract = (Path(__file__).parents[2] / "docs/command-line.md").read_text("utf-8")
    contract = contract.split("## `gradatim portfolio`")[1].split("\n## ")[0]
    built = json.loads(gradatim("portfolio", "--json").stdout)
    keys = {*built, *built["claims"][0], "project", "stage", "figure", "reason", "file"}
    assert [key for key in keys if f"`{key}" not in contract] == []


def test_without_a_run_there_is_nothing_to_claim(gradatim, home: Path):
    built = gradatim("portfolio")
    assert built.returncode == 0
    assert "nothing to claim" in built.stdout and "portfolio.toml" in built.stdout
    assert (home / "portfolio.toml").exists()


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (["--check"], "there is no such file or folder"),
        (["--check", "nowhere.md"], "nowhere.md: there is no such file or folder"),
        (["README.md"], "README.md: there is no such file or folder"),
        (["."], "this cannot be read (Is a directory)"),
    ],
)
def test_what_cannot_be_done_is_one_sentence(gradatim, words, says):
    refused = gradatim("portfolio", *words)
    assert refused.returncode == 2
    assert says in refused.stderr and refused.stderr.count("\n") == 1


def test_a_file_that_is_not_as_it_should_be_is_one_sentence(gradatim, home: Path):
    home.mkdir()
    (home / "portfolio.toml").write_text("[person]\nheadline = 'saves 40 %'\n")
    refused = gradatim("portfolio")
    assert refused.returncode == 2
    assert "'4' in 'saves 40 %' is a number that no run stands behind" in refused.stderr
    assert not (home / "portfolio").exists()
