"""Labs whose submission is not a Python module: one module for each kind turns the files into the
object that checks see as `lab`; it judges nothing.

What a kind needs beyond the standard library is imported with its module, and so only where the
profile has it. Each module has a `warm()` for a profile to call before it forks.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from importlib import import_module
from pathlib import Path

from gradatim.judge.child.kinds import cells, command, notebook, script

# Nothing of ours can be imported once a child is locked down, so what its profile has comes now.
for _package, _kind in (("duckdb", "sql"), ("dulwich", "git"), ("pytest", "tests")):
    if _package in sys.modules:
        import_module(f"{__name__}.{_kind}")

Loader = Callable[[Mapping[str, bytes], Path, str], object]


def _sql(files: Mapping[str, bytes], folder: Path, file: str) -> object:
    from gradatim.judge.child.kinds import sql

    return sql.load(files, folder, file)


def _git(files: Mapping[str, bytes], folder: Path, file: str) -> object:
    from gradatim.judge.child.kinds import git

    return git.load(files, folder, file)


def _tests(files: Mapping[str, bytes], folder: Path, file: str) -> object:
    from gradatim.judge.child.kinds import tests

    return tests.load(files, folder, file)


LOADERS: dict[str, Loader] = {
    "sql": _sql,
    "command": command.load,
    "git": _git,
    "tests": _tests,
    "notebook": notebook.load,
    "script": script.load,
    "cells": cells.load,
}
"""Kind of lab -> what makes its `lab` from the files, their folder and the lab's file name."""
