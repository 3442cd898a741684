"""The systems beside the demand forecast: wrong ones fit the right one they are made of, and a
README repeats what it says."""

import json
import shutil
import subprocess
from pathlib import Path

import pytest

from gradatim import curriculum
from gradatim.author.projects import as_folder
from gradatim.curriculum.projects import right_systems, wrong_systems
from gradatim.verify import readme_commands, says

PACK = curriculum.load()
PROJECT = PACK.project("demand-forecast")
RIGHT = right_systems(PROJECT)
WRONG, _ = wrong_systems(PACK.root, PROJECT)


@pytest.mark.parametrize("system", WRONG, ids=lambda system: system.name)
def test_a_wrong_system_is_a_right_one_with_edits_that_compile(system):
    with as_folder(system, RIGHT[system.base]) as folder:
        for edit in system.edits:
            path = folder / edit.file
            if path.suffix == ".py":
                compile(path.read_text(encoding="utf-8"), edit.file, "exec")


def test_every_stage_has_a_wrong_system():
    assert {system.stage for system in WRONG} == set(PROJECT.stages)


@pytest.mark.suite("projects")
@pytest.mark.parametrize("name", ["plain", "frame"])
def test_the_commands_of_a_readme_write_the_number_that_it_tells(name: str, tmp_path: Path):
    folder = tmp_path / name
    shutil.copytree(RIGHT[name], folder)
    text = (folder / "README.md").read_text(encoding="utf-8")
    written = json.loads((folder / "metrics.json").read_text())
    (folder / "metrics.json").unlink()
    for words in readme_commands(text):
        subprocess.run(words, cwd=folder, check=True, capture_output=True)
    assert json.loads((folder / "metrics.json").read_text()) == written
    assert says(text, written["mae_ratio_naive"])
