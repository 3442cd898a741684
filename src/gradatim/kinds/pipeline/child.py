"""Runs a program that loads data, repeatedly in one folder, and returns what it leaves there.

The folder is empty at the start of each check. Databases are queried in a copy, so that queries
change nothing for the next run.
"""

from __future__ import annotations

import os
import sqlite3
import sys
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

from gradatim.kinds.command.runs import as_bytes, as_text, environment, resolve_command
from gradatim.kinds.kind import ChildPart, LearnerFault
from gradatim.kinds.pipeline.folder import SQLITE_HEADER, SQLITE_SUFFIXES, State, state
from gradatim.kinds.pipeline.process import Job, run, run_killed
from gradatim.kinds.transcript import format_command, format_output
from gradatim.removal import remove_tree

MAX_ROWS = 100_000  # most rows of a query's result


def load(files: Mapping[str, bytes], folder: Path, file: str) -> Pipeline:
    """The program of the submission, ready to be run."""
    return Pipeline(files, folder)


class Pipeline:
    """What checks see as `lab`."""

    def __init__(self, files: Mapping[str, bytes], folder: Path) -> None:
        self._program, self._folder = dict(files), folder
        self._written: dict[str, bytes] = {}
        self._check_folder: Path | None = None

    def __dir__(self) -> list[str]:
        """The public methods. Also clears the folder, since the judge calls this at the start of
        each check."""
        self.clear()
        return ["clear", "files", "query", "run"]

    def clear(self) -> None:
        """Start again with an empty folder."""
        if self._check_folder is not None:
            remove_tree(str(self._check_folder))
        self._check_folder, self._written = None, {}

    def run(
        self,
        argv: Sequence[str],
        files: Mapping[str, str | bytes] | None = None,
        killed_after: int | None = None,
        seconds: float = 10,
        errors: bool = False,
    ) -> dict[str, Any]:
        """Runs a command in the folder: dict(code, out, killed).

        `files` are written there first, in addition to the learner's file and what earlier runs
        have left. With `killed_after=n`, the program is killed as soon as the folder has changed n
        times: a file written, removed or renamed, a transaction committed; 0 is before the first
        change. If the program ends earlier, it is not killed. Its error output is shown to the
        learner; with `errors` it is in the result, as `err`. Raises TimeoutError after `seconds`,
        FileNotFoundError for an unknown command.
        """
        if os.name != "posix":
            raise RuntimeError("commands are run on Linux and macOS only")
        work = self._work_folder()
        written = {name: as_bytes(content) for name, content in (files or {}).items()}
        _write_files(self._program | written, work)
        self._written |= self._program | written
        with _temporary_folder(work.parent) as tmp:
            job = Job(resolve_command(argv), work, tmp, _environment(tmp), seconds)
            result = run(job) if killed_after is None else run_killed(job, killed_after)
        print(result.err, end="", file=sys.stderr)
        extra = {"err": result.err} if errors else {}
        return {"code": result.code, "out": result.out, "killed": result.killed, **extra}

    def files(self) -> dict[str, str | bytes]:
        """The files that the runs have created or changed, sorted: as text, or as bytes if they are
        not text. SQLite databases are left out."""
        folder_state = state(self._work_folder())
        return {
            name: as_text(file.content)
            for name, file in sorted(folder_state.items())
            if self._written.get(name) != file.content
            and not _belongs_to_database(folder_state, name)
        }

    def query(self, sql: str, file: str = "") -> list[tuple[Any, ...]]:
        """The rows of a query on an SQLite database in the folder; `file` is needed if there are
        several."""
        folder_state = state(self._work_folder())
        name = file or _only_database(folder_state)
        if name not in folder_state:
            raise LearnerFault(f"your program left no database '{name}'")
        with _temporary_folder(self._folder) as tmp:
            copy = tmp / "copy"
            for suffix in ("", *SQLITE_SUFFIXES):
                if name + suffix in folder_state:
                    copy.with_name(copy.name + suffix).write_bytes(
                        folder_state[name + suffix].content
                    )
            return _rows(copy, name, sql)

    def _work_folder(self) -> Path:
        if self._check_folder is None:
            self._check_folder = Path(tempfile.mkdtemp(prefix="check-", dir=self._folder))
            (self._check_folder / "work").mkdir()
        return self._check_folder / "work"


@contextmanager
def _temporary_folder(folder: Path) -> Iterator[Path]:
    path = tempfile.mkdtemp(prefix="run-", dir=folder)
    try:
        yield Path(path)
    finally:
        remove_tree(path)


def _write_files(files: Mapping[str, bytes], folder: Path) -> None:
    """Writes files into a folder in which a program may have created links."""
    for name, content in files.items():
        path = folder / name
        if not (folder / name).resolve().is_relative_to(folder.resolve()):
            raise LearnerFault(f"'{name}' does not lie in the folder of the run")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.unlink(missing_ok=True)
        path.write_bytes(content)


def _environment(tmp: Path) -> dict[str, str]:
    """The environment of a run: a home outside the folder, whose content counts, and the installed
    libraries."""
    libraries = [path for path in sys.path if path.endswith("site-packages")]
    return environment(tmp, tmp) | {"PYTHONPATH": os.pathsep.join(libraries)}


# Databases ----------------------------------------------------------------------------------


def _is_database(folder_state: State, name: str) -> bool:
    return folder_state[name].content.startswith(SQLITE_HEADER)


def _belongs_to_database(folder_state: State, name: str) -> bool:
    """Whether a file is an SQLite database, or belongs to one."""
    main = next((name.removesuffix(e) for e in SQLITE_SUFFIXES if name.endswith(e)), name)
    return main in folder_state and _is_database(folder_state, main)


def _only_database(folder_state: State) -> str:
    databases = [name for name in sorted(folder_state) if _is_database(folder_state, name)]
    if len(databases) != 1:
        what = (
            f"several databases: {', '.join(databases)}" if databases else "no database of SQLite"
        )
        raise LearnerFault(f"your program left {what}")
    return databases[0]


def _rows(path: Path, name: str, sql: str) -> list[tuple[Any, ...]]:
    try:
        with closing(sqlite3.connect(path)) as connection:
            connection.execute("PRAGMA trusted_schema = OFF")
            connection.text_factory = lambda text: text.decode(errors="replace")
            rows = connection.execute(sql).fetchmany(MAX_ROWS + 1)
    except sqlite3.Error as error:
        raise LearnerFault(f"a query of '{name}' fails: {error}") from None
    if len(rows) > MAX_ROWS:
        raise LearnerFault(f"a query of '{name}' gives more than {MAX_ROWS:,} rows")
    return rows


CHILD = ChildPart(load, format_call=format_command, format_answer=format_output, is_stateful=True)
