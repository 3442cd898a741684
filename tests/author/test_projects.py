"""Proving projects: what a right or a wrong system must do, and each way in which it may not."""

from __future__ import annotations

import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

Run = Callable[..., "subprocess.CompletedProcess[str]"]


def _toml(pack: Path, name: str) -> Path:
    return pack / "projects" / "adder" / "wrong" / f"{name}.toml"


def test_a_project_that_holds(gradatim: Run) -> None:
    done = gradatim("author", "project", "adder")
    assert done.returncode == 0, done.stdout + done.stderr
    assert done.stdout.count("as it should be") == 4


@pytest.mark.parametrize(
    ("find", "replace", "complaint"),
    [
        ("abs(int(n))", "int(n)", "it passes file"),
        ('says = "are negative', 'says = "is the moon', "it has to say"),
        ('stage = "file"', 'stage = "service"', "it fails at file already"),
        ("str(sum(map(int, numbers)))", "no such text", "stands 0 times in adder.py"),
        ('file = "adder.py"', 'file = "none.py"', "has no file none.py"),
        ('base = "reference"', 'base = "nobody"', "'base' is 'nobody'"),
        ("find = ", "find = 3  # ", "'find' is not text"),
    ],
)
def test_wrong_systems_that_prove_nothing(
    gradatim: Run, tiny_pack: Path, find: str, replace: str, complaint: str
) -> None:
    path = _toml(tiny_pack, "no-signs")
    text = path.read_text()
    assert text.count(find) == 1
    path.write_text(text.replace(find, replace))
    systems = [] if complaint.startswith("'") else ["no-signs"]
    done = gradatim("author", "project", "adder", *systems)
    assert done.returncode == 1 and complaint in done.stdout


def test_an_unknown_system(gradatim: Run) -> None:
    done = gradatim("author", "project", "adder", "nobody")
    assert done.returncode == 2 and "adder has no system 'nobody'" in done.stderr


# Records ---------------------------------------------------------------------------------------


def test_a_proof_goes_on_where_it_stopped(gradatim: Run, tiny_pack: Path) -> None:
    first = gradatim("author", "project", "adder", "no-signs")
    assert "proven before" not in first.stdout
    second = gradatim("author", "project")
    assert second.stdout.count("as it should be") == 4
    assert second.stdout.count("proven before") == 1
    assert gradatim("author", "project", "adder").stdout.count("proven before") == 4
    again = gradatim("author", "project", "adder", "no-signs", "--again")
    assert "as it should be" in again.stdout and "proven before" not in again.stdout


def test_what_has_changed_is_proven_again(gradatim: Run, tiny_pack: Path) -> None:
    gradatim("author", "project", "adder", "no-signs")
    path = _toml(tiny_pack, "no-signs")
    path.write_text(path.read_text().replace('says = "are negative', 'says = "is the moon'))
    done = gradatim("author", "project", "adder", "no-signs")
    assert done.returncode == 1 and "it has to say" in done.stdout
    done = gradatim("author", "project", "adder", "no-signs")
    assert done.returncode == 1, "a failed run is not recorded"


@pytest.mark.parametrize(
    "text", ["", "{", '{"format": 2, "runs": []}', '{"format": 1, "runs": [1]}']
)
def test_a_record_that_cannot_be_read_records_nothing(
    gradatim: Run, tiny_pack: Path, text: str
) -> None:
    path = tiny_pack / "proofs" / "projects" / "adder.json"
    path.parent.mkdir(parents=True)
    path.write_text(text)
    done = gradatim("author", "project", "adder", "no-signs")
    assert done.returncode == 0 and "proven before" not in done.stdout


def test_a_run_of_the_last_stage_alone_is_not_one_of_all_stages(
    gradatim: Run, tiny_pack: Path
) -> None:
    gradatim("author", "project", "adder", "no-signs", "--alone")
    alone = gradatim("author", "project", "adder", "no-signs", "--alone")
    assert "proven before" in alone.stdout
    assert "proven before" not in gradatim("author", "project", "adder", "no-signs").stdout
    alone = gradatim("author", "project", "adder", "no-signs", "--alone")
    assert "proven before" in alone.stdout


def test_a_record_of_a_project_that_is_not_there_is_found(gradatim: Run, tiny_pack: Path) -> None:
    folder = tiny_pack / "proofs" / "projects"
    folder.mkdir(parents=True)
    (folder / "nobody.json").write_text("{}")
    (folder / "adder.json").write_text("{}")
    found = gradatim("author", "check").stdout
    assert "proofs/projects/nobody.json" in found and "proofs/projects/adder.json" not in found
