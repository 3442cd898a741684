"""Proving projects: what a right or a wrong system must do, and each way in which it may not."""

from __future__ import annotations

import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from gradatim import curriculum
from gradatim.author.project_records import RunKeys, RunRecords, SystemRun
from gradatim.curriculum.projects import wrong_systems

Command = Callable[..., "subprocess.CompletedProcess[str]"]


def _toml(pack: Path, name: str) -> Path:
    return pack / "projects" / "adder" / "wrong" / f"{name}.toml"


def test_a_project_that_holds(gradatim: Command) -> None:
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
    gradatim: Command, tiny_pack: Path, find: str, replace: str, complaint: str
) -> None:
    path = _toml(tiny_pack, "no-signs")
    text = path.read_text()
    assert text.count(find) == 1
    path.write_text(text.replace(find, replace))
    systems = [] if complaint.startswith("'") else ["no-signs"]
    done = gradatim("author", "project", "adder", *systems)
    assert done.returncode == 1 and complaint in done.stdout


def test_an_unknown_system(gradatim: Command) -> None:
    done = gradatim("author", "project", "adder", "nobody")
    assert done.returncode == 2 and "adder has no system 'nobody'" in done.stderr


# Records ---------------------------------------------------------------------------------------


def test_a_proof_goes_on_where_it_stopped(gradatim: Command, tiny_pack: Path) -> None:
    first = gradatim("author", "project", "adder", "no-signs")
    assert "proven before" not in first.stdout
    second = gradatim("author", "project")
    assert second.stdout.count("as it should be") == 4
    assert second.stdout.count("proven before") == 1
    assert gradatim("author", "project", "adder").stdout.count("proven before") == 4
    again = gradatim("author", "project", "adder", "no-signs", "--again")
    assert "as it should be" in again.stdout and "proven before" not in again.stdout


def test_what_has_changed_is_proven_again(gradatim: Command, tiny_pack: Path) -> None:
    gradatim("author", "project", "adder", "no-signs")
    path = _toml(tiny_pack, "no-signs")
    path.write_text(path.read_text().replace('says = "are negative', 'says = "is the moon'))
    done = gradatim("author", "project", "adder", "no-signs")
    assert done.returncode == 1 and "it has to say" in done.stdout
    done = gradatim("author", "project", "adder", "no-signs")
    assert done.returncode == 1, "a failed run is not recorded"


def test_two_proofs_at_once_keep_the_runs_of_both(tiny_pack: Path) -> None:
    project = curriculum.load(tiny_pack).project("adder")
    one, other = RunRecords(tiny_pack, project), RunRecords(tiny_pack, project)
    one.add(SystemRun("reference", 1, "a"))
    other.add(SystemRun("reference", 2, "b"))
    one.remove(SystemRun("reference", 3, "c"))
    found = RunRecords(tiny_pack, project)
    assert SystemRun("reference", 1, "a") in found and SystemRun("reference", 2, "b") in found


def test_a_wrong_system_depends_on_its_own_stage(tiny_pack: Path) -> None:
    project = curriculum.load(tiny_pack).project("adder")
    right = project.folder / "reference"
    (no_signs,) = [one for one in wrong_systems(tiny_pack, project)[0] if one.name == "no-signs"]

    def keys() -> tuple[str, str]:
        found = RunKeys(project)
        return found.wrong_system(no_signs, right), found.right_system(right)

    def change(file: str, old: str, new: str) -> None:
        path = project.folder / file
        text = path.read_text()
        assert old in text
        path.write_text(text.replace(old, new, 1))

    before = keys()
    change("stages.py", '"""It adds the numbers of a file"""', '"""It adds numbers"""  # soon more')
    assert keys() == before, "words change nothing"
    change("stages.py", "run.clone()", "run.clone(  )")
    assert keys()[0] == before[0] and keys()[1] != before[1], "a stage that is not its own"
    (project.folder / "known.py").write_text("FEW = 20\nMANY = 9\n")
    change("stages.py", "size=20", "size=known.FEW")
    change("stages.py", "from gradatim.verify", "import known\nfrom gradatim.verify")
    used = keys()
    assert used[0] != before[0]
    change("known.py", "9", "8")
    assert keys() == used, "what no stage uses"
    change("known.py", "20", "21")
    assert keys()[0] != used[0]
    change("sample.py", "import", "import abc, ")
    assert keys()[0] != used[0], "a module that no stage imports may be started as a program"


@pytest.mark.parametrize(
    "text", ["", "{", '{"format": 2, "runs": []}', '{"format": 1, "runs": [1]}']
)
def test_a_record_that_cannot_be_read_records_nothing(
    gradatim: Command, tiny_pack: Path, text: str
) -> None:
    path = tiny_pack / "proofs" / "projects" / "adder.json"
    path.parent.mkdir(parents=True)
    path.write_text(text)
    done = gradatim("author", "project", "adder", "no-signs")
    assert done.returncode == 0 and "proven before" not in done.stdout


def test_a_run_of_the_last_stage_alone_is_not_one_of_all_stages(
    gradatim: Command, tiny_pack: Path
) -> None:
    gradatim("author", "project", "adder", "no-signs", "--alone")
    alone = gradatim("author", "project", "adder", "no-signs", "--alone")
    assert "proven before" in alone.stdout
    assert "proven before" not in gradatim("author", "project", "adder", "no-signs").stdout
    alone = gradatim("author", "project", "adder", "no-signs", "--alone")
    assert "proven before" in alone.stdout


def test_a_record_of_a_project_that_is_not_there_is_found(
    gradatim: Command, tiny_pack: Path
) -> None:
    folder = tiny_pack / "proofs" / "projects"
    folder.mkdir(parents=True)
    (folder / "nobody.json").write_text("{}")
    (folder / "adder.json").write_text("{}")
    found = gradatim("author", "check").stdout
    assert "proofs/projects/nobody.json" in found and "proofs/projects/adder.json" not in found
