"""Labs whose submission is not a Python module: one module for each kind turns the files into the
object that checks see as `lab`; it judges nothing.

What a kind needs beyond the standard library is imported with its module, and so only in the
profile that has it. Each module has a `warm()` that a profile calls before it forks.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

from gradatim.judge.inside.kinds import command, notebook

Loader = Callable[[Mapping[str, bytes], Path, str], object]


def _sql(files: Mapping[str, bytes], folder: Path, file: str) -> object:
    from gradatim.judge.inside.kinds import sql

    return sql.load(files, folder, file)


def _git(files: Mapping[str, bytes], folder: Path, file: str) -> object:
    from gradatim.judge.inside.kinds import git

    return git.load(files, folder, file)


def _tests(files: Mapping[str, bytes], folder: Path, file: str) -> object:
    from gradatim.judge.inside.kinds import tests

    return tests.load(files, folder, file)


LOADERS: dict[str, Loader] = {
    "sql": _sql,
    "command": command.load,
    "git": _git,
    "tests": _tests,
    "notebook": notebook.load,
}
"""Kind of lab -> what makes its `lab` from the files, their folder and the lab's file name."""
