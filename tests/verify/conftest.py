"""A learner's project that a test may spoil, and its verification by the installed program."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path
from subprocess import CompletedProcess
from typing import Any

import pytest

Run = Callable[..., "CompletedProcess[str]"]


@pytest.fixture
def project(tiny_pack: Path, tmp_path: Path) -> Path:
    """A copy of a right system of the small pack's project."""
    shutil.copytree(tiny_pack / "projects" / "adder" / "reference", tmp_path / "mine")
    return tmp_path / "mine"


@pytest.fixture
def edit() -> Callable[[Path, str, str], None]:
    """Changes the one place in a file where a text stands."""

    def change(path: Path, find: str, replace: str) -> None:
        text = path.read_text()
        assert text.count(find) == 1
        path.write_text(text.replace(find, replace))

    return change


@pytest.fixture
def verified(gradatim: Run, project: Path) -> Callable[..., Any]:
    """The report of a verification as JSON, its exit code with it."""

    def run(*options: object) -> Any:
        done = gradatim("verify", project, "--project", "adder", "--trust", "--json", *options)
        assert "Traceback" not in done.stderr
        return {"code": done.returncode, "error": done.stderr} | json.loads(done.stdout or "{}")

    return run
