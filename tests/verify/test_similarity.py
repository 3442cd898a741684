"""Copies of the systems that come with Gradatim are recognised, one's own work is not."""

from __future__ import annotations

import keyword
import re
import shutil
from pathlib import Path

import pytest

from gradatim import curriculum
from gradatim.curriculum.projects import right_systems
from gradatim.verify.copies import read_source
from gradatim.verify.similarity import COPY_THRESHOLD, copied_system, fingerprints

PACK = curriculum.load()
PROJECT = PACK.project("recommender")
SYSTEMS = right_systems(PROJECT)


def files(folder: Path) -> list[Path]:
    return [folder / name for name in read_source(folder).files]


SHIPPED = {name: files(folder) for name, folder in SYSTEMS.items()}


@pytest.fixture
def mine(tmp_path: Path) -> Path:
    """A copy of a system that comes with Gradatim."""
    return Path(shutil.copytree(SYSTEMS["plain"], tmp_path / "mine"))


def change(folder: Path, how) -> None:
    for path in folder.rglob("*.py"):
        path.write_text(how(path.read_text()))


def renamed(text: str) -> str:
    """Every word that is not Python's own gets another ending, those of comments and texts too."""
    names = re.compile(r"\b[A-Za-z_]\w*\b")
    kept = {*keyword.kwlist, "f", "r", "b"}
    return names.sub(lambda m: m[0] if m[0] in kept else f"{m[0]}_of_mine", text)


def commented(text: str) -> str:
    return "\n".join(f"{line}  # mine" if line.endswith(":") else line for line in text.split("\n"))


@pytest.mark.parametrize("how", [str, renamed, commented])
def test_a_copy_is_found_under_other_names_and_comments(mine: Path, how) -> None:
    change(mine, how)
    (mine / "extra.py").write_text("def more(x):\n    return [y * 2 for y in x if y > 3]\n")
    assert copied_system(files(mine), SHIPPED) == "plain"


def test_what_is_half_ones_own_is_ones_own(mine: Path) -> None:
    other = PACK.project("first-service")
    for path in files(right_systems(other)["plain"]):
        shutil.copy(path, mine / f"own_{path.name}")
    own, theirs = fingerprints(files(mine)), fingerprints(SHIPPED["plain"])
    assert 0.4 < len(own & theirs) / len(own) < COPY_THRESHOLD
    assert copied_system(files(mine), SHIPPED) == ""


def test_systems_written_apart_are_far_below_the_limit() -> None:
    for project in PACK.projects.values():
        found = [fingerprints(files(folder)) for folder in right_systems(project).values()]
        shares = [len(a & b) / len(a) for a in found for b in found if a is not b]
        assert len(found) > 1
        assert max(shares) < 0.1, project.id


def test_a_short_program_and_one_that_is_no_python_are_ones_own(tmp_path: Path) -> None:
    for name, text in {"a.py": "print(sum(range(10)))\n" * 9, "b.py": "def (", "c.go": "x"}.items():
        (tmp_path / name).write_text(text)
    assert copied_system(files(tmp_path), {"same": files(tmp_path)}) == ""
