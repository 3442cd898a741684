"""Runs a script or program in a new folder each time. Links are not followed, and only a limited
amount of its output is read.

When the program ends, all processes of its group that still run are killed.
"""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path, PurePosixPath
from typing import Any

from gradatim.kinds.command.process import run
from gradatim.kinds.command.runs import as_bytes, as_text, environment, resolve_command
from gradatim.kinds.command.runs import files as files_of
from gradatim.kinds.command.session import run_session
from gradatim.kinds.kind import ChildPart
from gradatim.kinds.transcript import format_command, format_output
from gradatim.removal import remove_tree

MAX_FILES, MAX_FILE_BYTES = 200, 1_000_000  # limits: files returned by a run, bytes of each


def load(files: Mapping[str, bytes], folder: Path, file: str) -> Workspace:
    """The files of the submission, ready to be run in copies of their folder."""
    return Workspace(files, folder, file)


class Workspace:
    """The learner's files; every run gets its own copy."""

    def __init__(self, files: Mapping[str, bytes], folder: Path, file: str) -> None:
        self.files, self._folder, self._file = dict(files), folder, file
        self.variables = dict[str, str]()  # additional environment variables

    def run(
        self,
        argv: Sequence[str],
        files: Mapping[str, str | bytes] | None = None,
        stdin: str = "",
        seconds: float = 10,
        errors: bool = False,
    ) -> dict[str, Any]:
        """Runs a command in a copy of the learner's folder: dict(code, out, files).

        `files` are written there first. The result's `files` are those that are new or changed, as
        text, or as bytes if they are not text. A negative code is the signal that ended the
        program. Its error output is shown to the learner; it is in the result, as `err`, only with
        `errors`, since two scripts with the same mistake seldom complain in the same words. Raises
        TimeoutError after `seconds`, FileNotFoundError for an unknown command.
        """
        if os.name != "posix":
            raise RuntimeError("commands are run on Linux and macOS only")
        written = self.files | {name: as_bytes(content) for name, content in (files or {}).items()}
        run_folder = Path(tempfile.mkdtemp(prefix="run-", dir=self._folder))
        try:
            work, tmp = run_folder / "work", run_folder / "tmp"
            tmp.mkdir()
            _write_files(written, work)
            env = environment(work, tmp) | self.variables
            code, out, err = run(resolve_command(argv), work, env, stdin.encode(), seconds)
            err = err.replace(f"{work}/", "")  # so that tracebacks name files as the learner does
            print(err, end="", file=sys.stderr)
            extra = {"err": err} if errors else {}
            return {"code": code, "out": out, **extra, "files": dict(_changes(work, written))}
        finally:
            remove_tree(str(run_folder))

    def session(self, given: Mapping[str, Any]) -> dict[str, Any]:
        """Runs the learner's file as a shell script; see `session.run_session`."""
        if os.name != "posix":
            raise RuntimeError("commands are run on Linux and macOS only")
        return run_session(self.files[self._file], self._file, self._folder, given)


def _write_files(files: Mapping[str, bytes], folder: Path) -> None:
    folder.mkdir()
    for name, content in files.items():
        if PurePosixPath(name).is_absolute() or ".." in PurePosixPath(name).parts:
            raise ValueError(f"'{name}' does not lie in the folder of the run")
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
        if content.startswith(b"#!"):
            path.chmod(0o755)


def _changes(work: Path, written: Mapping[str, bytes]) -> Iterator[tuple[str, str | bytes]]:
    """The files that are new or differ from those that were written."""
    count = 0
    for path in files_of(work):
        name = path.relative_to(work).as_posix()
        with path.open("rb") as file:
            content = file.read(MAX_FILE_BYTES + 1)
        if written.get(name) == content:
            continue
        count += 1
        if count > MAX_FILES:
            raise RuntimeError(f"the run left more than {MAX_FILES} new or changed files")
        if len(content) > MAX_FILE_BYTES:
            raise RuntimeError(
                f"the run left '{name}', larger than {MAX_FILE_BYTES // 1_000_000} MB"
            )
        yield name, as_text(content)


CHILD = ChildPart(load, format_call=format_command, format_answer=format_output)
