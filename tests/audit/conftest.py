"""Repositories for the tests of the audit."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from git_repositories import Content, create

from gradatim.audit.repository import Repository, open_repository

collect_ignore = ["repositories", "scripts"]


@pytest.fixture
def opened(tmp_path: Path) -> Iterator[Callable[[Content], Repository]]:
    """Opens a new repository of these files; closed with the test."""
    found: list[Repository] = []

    def open_it(files: Content) -> Repository:
        found.append(open_repository(create(tmp_path / "repository", files)))
        return found[-1]

    yield open_it
    for one in found:
        one.close()
