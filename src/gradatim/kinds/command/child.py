"""A script or a program, started in a fresh folder each time; it follows no link and reads no more
than a bounded amount of what the program writes.

A run leaves no process of its group behind: what still runs when the program ends is killed.
"""

from __future__ import annotations

import contextlib
import os
import sys
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path, PurePosixPath
from typing import Any

from gradatim.kinds.command.process import run
from gradatim.kinds.command.session import held
from gradatim.kinds.parts import ChildPart
from gradatim.removal import remove

FILES, FILE = 200, 1_000_000  # files handed over after a run, bytes of each
_PYTHON = ("python", "python3")


def load(files: Mapping[str, bytes], folder: Path, file: str) -> Folder:
    """The submission's files, ready to be run in copies of their folder."""
    return Folder(files, folder, file)


class Folder:
    """The learner's files; every run gets its own copy."""

    def __init__(self, files: Mapping[str, bytes], folder: Path, file: str) -> None:
        self.files, self._folder, self._file = dict(files), folder, file
        self.variables = dict[str, str]()  # what a run's environment has besides

    def run(
        self,
        argv: Sequence[str],
        files: Mapping[str, str | bytes] | None = None,
        stdin: str = "",
        seconds: float = 10,
        errors: bool = False,
    ) -> dict[str, Any]:
        """Runs a command beside the learner's file: dict(code, out, files).

        `files` are laid beside it first. The answer's `files` are those that are new or changed:
        text, or bytes where they are no text. A code below 0 is the signal that ended the program.
        What it writes to standard error is shown to the learner; it is in the answer, as `err`,
        only with `errors`, since two scripts with one wrong idea seldom complain in the same words.
        Raises TimeoutError after `seconds`, FileNotFoundError for an unknown command.
        """
        if os.name != "posix":
            raise RuntimeError("commands are run on Linux and macOS only")
        laid = self.files | {name: _bytes(content) for name, content in (files or {}).items()}
        place = Path(tempfile.mkdtemp(prefix="run-", dir=self._folder))
        try:
            work, spare = place / "work", place / "tmp"
            spare.mkdir()
            _lay(laid, work)
            env = _environment(work, spare) | self.variables
            code, out, err = run(_command(argv), work, env, stdin.encode(), seconds)
            print(err, end="", file=sys.stderr)
            extra = {"err": err} if errors else {}
            return {"code": code, "out": out, **extra, "files": dict(_changes(work, laid))}
        finally:
            remove(str(place))

    def session(self, given: Mapping[str, Any]) -> dict[str, Any]:
        """Tries the learner's file as a script of the shell; see `session.held`."""
        if os.name != "posix":
            raise RuntimeError("commands are run on Linux and macOS only")
        return held(self.files[self._file], self._file, self._folder, given)


def _bytes(content: str | bytes) -> bytes:
    return content.encode() if isinstance(content, str) else content


def _lay(files: Mapping[str, bytes], folder: Path) -> None:
    folder.mkdir()
    for name, content in files.items():
        if PurePosixPath(name).is_absolute() or ".." in PurePosixPath(name).parts:
            raise ValueError(f"'{name}' does not lie in the folder of the run")
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
        if content.startswith(b"#!"):
            path.chmod(0o755)


def _command(argv: Sequence[str]) -> list[str]:
    first, *rest = (str(word) for word in argv)
    return [_interpreter() if first in _PYTHON else first, *rest]


def _interpreter() -> str:
    """This Python, or the one it was made from where a jail shows only that."""
    for path in (sys.executable, getattr(sys, "_base_executable", "")):
        if path and os.access(path, os.X_OK):
            return path
    raise RuntimeError("this jail shows no Python interpreter to run a program with")


def _environment(work: Path, spare: Path) -> dict[str, str]:
    return {
        "PATH": "/usr/local/bin:/usr/bin:/bin",
        "HOME": str(work),
        "TMPDIR": str(spare),
        "LANG": "C.UTF-8",
        "PYTHONDONTWRITEBYTECODE": "1",  # or every run would leave changed files
    }


def _changes(work: Path, laid: Mapping[str, bytes]) -> Iterator[tuple[str, str | bytes]]:
    """Files that are new or not as they were laid."""
    found = 0
    for path in _files(work):
        name = path.relative_to(work).as_posix()
        with path.open("rb") as file:
            content = file.read(FILE + 1)
        if laid.get(name) == content:
            continue
        found += 1
        if found > FILES:
            raise RuntimeError(f"the run left more than {FILES} new or changed files")
        if len(content) > FILE:
            raise RuntimeError(f"the run left '{name}', larger than {FILE // 1_000_000} MB")
        yield name, _text(content)


def _files(folder: Path) -> Iterator[Path]:
    """All regular files, sorted; links are not followed, pipes not opened."""
    left = [folder]
    while left:  # a loop, since folders may be nested deeper than functions
        with contextlib.suppress(OSError), os.scandir(left.pop()) as entries:
            found = sorted(entries, key=lambda entry: entry.name, reverse=True)
            left += [Path(entry) for entry in found if entry.is_dir(follow_symlinks=False)]
            for entry in reversed(found):
                if entry.is_file(follow_symlinks=False) and os.access(entry, os.R_OK):
                    yield Path(entry)


def _text(content: bytes) -> str | bytes:
    try:
        return content.decode()
    except UnicodeDecodeError:
        return content


CHILD = ChildPart(load)
