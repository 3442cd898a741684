"""The rule on the container image, with an engine that the test plays."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from git_repositories import Content

from gradatim.audit.execution import Execution
from gradatim.audit.image import image
from gradatim.audit.report import Result, State
from gradatim.audit.repository import Repository
from gradatim.audit.subject import Subject

Open = Callable[[Content], Repository]
FILES: Content = {"Dockerfile": "FROM python:3.12-slim\n", "deep/Dockerfile": "FROM x\n"}


def engine(folder: Path, name: str, script: str) -> Path:
    """A program of this name; what it was called with is left beside it."""
    folder.mkdir(exist_ok=True)
    path = folder / name
    path.write_text(f'#!/bin/sh\necho "$@" >> {folder}/calls\n{script}\n')
    path.chmod(0o755)
    return path


def looked_at(repository: Repository) -> Result:
    with closing(Execution(repository)) as execution:
        return image(Subject(repository, execution))


@pytest.fixture
def programs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder that holds all programs that the audit finds, and no engine yet."""
    folder = tmp_path / "programs"
    folder.mkdir()
    for name in ("sh", "env", "git"):
        (folder / name).symlink_to(str(shutil.which(name)))
    monkeypatch.setenv("PATH", str(folder))
    return folder


def test_without_a_dockerfile_it_does_not_apply(opened: Open) -> None:
    assert image(Subject(opened({"a.py": "x = 1\n"}))).state is State.NOT_APPLICABLE


def test_without_run_nothing_is_built(opened: Open, programs: Path) -> None:
    engine(programs, "docker", "exit 0")
    found = image(Subject(opened(FILES)))
    assert found.state is State.NOT_CHECKED and "--run" in found.message
    assert not (programs / "calls").exists()


def test_where_no_engine_is_installed_it_says_so(opened: Open, programs: Path) -> None:
    found = looked_at(opened(FILES))
    assert found.state is State.NOT_CHECKED and "neither docker nor podman" in found.message


@pytest.mark.parametrize("name", ["docker", "podman"])
def test_the_file_at_the_top_is_built_and_the_image_removed(
    opened: Open, programs: Path, name: str
) -> None:
    engine(programs, name, '[ "$1" = rmi ] || [ -f "$3" ]')
    found = looked_at(opened(FILES))
    assert (found.state, found.message) == (
        State.PASS,
        f"{name} builds Dockerfile in a fresh clone.",
    )
    build, remove = (programs / "calls").read_text().splitlines()
    assert build.startswith("build --file Dockerfile --tag gradatim-audit-")
    assert remove.split()[-1] == build.split()[-2]


def test_a_file_that_does_not_build_fails_with_the_last_line(opened: Open, programs: Path) -> None:
    engine(programs, "docker", "echo 'COPY failed: no source files' >&2; exit 1")
    found = looked_at(opened(FILES))
    assert found.state is State.FAIL
    assert "ended with code 1: COPY failed" in found.findings[0].what
    assert found.findings[0].where == "Dockerfile"


@pytest.mark.parametrize(
    "words", ["Cannot connect to the Docker daemon at unix:///x.", "Could not resolve host: x"]
)
def test_an_engine_that_cannot_work_is_no_fault(opened: Open, programs: Path, words: str) -> None:
    engine(programs, "docker", f"echo '{words}' >&2; exit 1")
    assert looked_at(opened(FILES)).state is State.NOT_CHECKED
