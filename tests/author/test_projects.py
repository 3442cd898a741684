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
