"""A system's tests run in full until they have passed for exactly these files."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from system import check

SMOKE = "def test_it_runs(): open('smoke', 'a').write('x')\n"
OTHER = "def test_it_is_right(): open('build/other', 'a').write('x'); assert {result}\n"


@pytest.fixture
def system(tmp_path: Path) -> Path:
    """A system of two tests, each of which leaves a mark."""
    python = tmp_path / ".venv" / "bin" / "python"
    python.parent.mkdir(parents=True)
    python.write_text(f'#!/bin/sh\nexec {sys.executable} "$@"\n')
    python.chmod(0o755)
    (tmp_path / "build").mkdir()
    (tmp_path / "tests").mkdir()
    (tmp_path / "tests" / "test_smoke.py").write_text(SMOKE.replace("'smoke'", "'build/smoke'"))
    (tmp_path / "tests" / "test_other.py").write_text(OTHER.format(result=True))
    (tmp_path / "requirements.lock").write_text("numpy==2.4.6\n")
    (tmp_path / "pyproject.toml").write_text("[tool.pytest.ini_options]\naddopts = '-q'\n")
    return tmp_path


def ran(system: Path, everything: bool = False) -> tuple[int, list[str]]:
    """The exit code, and which tests left their mark."""
    code = check(system, everything)
    marks = sorted((system / "build").iterdir())
    for mark in marks:
        mark.unlink()
    return code, [mark.name for mark in marks]


def test_all_tests_run_once_and_then_the_smoke_test(system: Path) -> None:
    assert ran(system) == (0, ["other", "smoke"])
    assert ran(system) == (0, ["smoke"])
    assert ran(system, everything=True) == (0, ["other", "smoke"])


@pytest.mark.parametrize("name", ["requirements.lock", "tests/test_other.py", "demand/new.py"])
def test_a_changed_or_new_file_asks_for_all_tests(system: Path, name: str) -> None:
    ran(system)
    (system / name).parent.mkdir(exist_ok=True)
    with (system / name).open("a") as file:
        file.write("\n# changed\n")
    assert ran(system) == (0, ["other", "smoke"])


@pytest.mark.parametrize("name", [".venv/lib.py", "build/model", "demand/__pycache__/a.pyc"])
def test_what_nobody_wrote_asks_for_none(system: Path, name: str) -> None:
    ran(system)
    (system / name).parent.mkdir(parents=True, exist_ok=True)
    (system / name).write_text("made")
    assert "other" not in ran(system)[1]


def test_a_failure_is_not_remembered_as_a_pass(system: Path) -> None:
    (system / "tests" / "test_other.py").write_text(OTHER.format(result=False))
    assert ran(system) == (1, ["other", "smoke"])
    assert ran(system) == (1, ["other", "smoke"])
