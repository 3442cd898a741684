"""Runs a shell script in a prepared folder, and returns its output and the state of the folder.
Compares nothing.

Everything that could vary between runs is fixed: the dates and author of commits, and the path of
the folder in the output.
"""

from __future__ import annotations

import contextlib
import os
import sys
import zlib
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path, PurePosixPath
from typing import Any

from gradatim.kinds.command.process import run
from gradatim.removal import remove_tree

SHOWN_HOME = "/home/ada"  # shown instead of the path of the home folder
TIMEOUT_S = 5.0  # time limit of each of the three scripts
MAX_ENTRIES, MAX_FILE_BYTES = 300, 200_000  # limits: entries of the folder, bytes read of each file
_SESSION_FOLDER = "run"  # the folder with everything of a session
_GIT_CONFIG = """[user]
\tname = Ada
\temail = ada@example.org
[init]
\tdefaultBranch = main
[advice]
\tdetachedHead = false
[core]
\teditor = true
\tpager = cat
[gc]
\tauto = 0
[maintenance]
\tauto = false
[protocol "file"]
\tallow = always
"""
# Each git command is a minute later than the previous one: commits need an order in time.
_GIT_CLOCK = """set -e
at=1772442000
git() {
    at=$((at + 60))
    GIT_AUTHOR_DATE="$at +0000" GIT_COMMITTER_DATE="$at +0000" command git "$@"
}
"""
_LEARNER_DATE = "1773046800 +0000"  # the date of the learner's commits, a week later


def run_session(script: bytes, file: str, folder: Path, given: Mapping[str, Any]) -> dict[str, Any]:
    """Writes the files, prepares the folder, runs the script with its arguments, and reports.

    `given` has: files (path -> text; a path that ends in / is an empty folder), args, stdin,
    prepare and report (shell scripts), and printed (whether the output counts). The result has:
    before (the files before the script ran: path -> text), out, files (those that are new or
    changed; None if deleted) and report. Git's own folders are left out. Output that does not count
    is only shown to the learner. Raises RuntimeError if the folder cannot be prepared, TimeoutError
    if the script does not end.
    """
    session_folder = folder / _SESSION_FOLDER
    try:
        home, tmp = session_folder / "home", session_folder / "tmp"
        work = home / "work"
        for path in (work, tmp):
            path.mkdir(parents=True)
        (home / ".gitconfig").write_text(_GIT_CONFIG)
        (session_folder / file).write_bytes(script)
        return _Session(session_folder, work, _environment(home, tmp)).run(file, given)
    finally:
        if session_folder.exists():
            remove_tree(str(session_folder))


class _Session:
    def __init__(self, session_folder: Path, work: Path, environment: dict[str, str]) -> None:
        self._session_folder, self._work, self._environment = session_folder, work, environment

    def run(self, file: str, given: Mapping[str, Any]) -> dict[str, Any]:
        args = [str(word) for word in given.get("args", ())]
        _write_files(given.get("files", {}), self._work)
        if prepare := given.get("prepare", ""):
            self._prepare(prepare, args)
        before = self._contents()
        stdin = str(given.get("stdin", ""))
        code, out, err = self._run_bash([str(self._session_folder / file), *args], stdin)
        if not given.get("printed", True):
            print(out, end="")
            out = ""
        if err:
            print(f"on the error output:\n{err}", end="", file=sys.stderr)
        answer = {"before": before, "out": out, "files": _changes(before, self._contents())}
        return {**answer, "report": self._report(given.get("report", ""), code, args)}

    def _prepare(self, script: str, args: Sequence[str]) -> None:
        code, out, err = self._run_bash(["-c", _GIT_CLOCK + script, "prepare", *args])
        if code:
            raise RuntimeError(f"the folder could not be prepared: {(err or out).strip()}")

    def _report(self, script: str, code: int, args: Sequence[str]) -> str:
        if not script:
            return ""
        _, out, err = self._run_bash(["-c", script, "report", *args], code=str(code))
        return out + err

    def _run_bash(
        self, arguments: list[str], stdin: str = "", **extra: str
    ) -> tuple[int, str, str]:
        environment = {**self._environment, **extra}
        try:
            code, *streams = run(
                ["bash", *arguments], self._work, environment, stdin.encode(), TIMEOUT_S
            )
        except TimeoutError as error:
            raise TimeoutError(f"the script had not ended after {TIMEOUT_S:g} s") from error
        out, err = (text.replace(f"{self._session_folder}/home", SHOWN_HOME) for text in streams)
        return code, out, err.replace(f"{self._session_folder}/", "")

    def _contents(self) -> dict[str, str]:
        """All files with their texts, and empty folders with ""."""
        contents: dict[str, str] = {}
        for path in _list_entries(self._work):
            name = path.relative_to(self._work).as_posix()
            if len(contents) >= MAX_ENTRIES:
                raise RuntimeError(f"the folder holds more than {MAX_ENTRIES} files")
            contents[name + "/" * path.is_dir()] = "" if path.is_dir() else self._text(path)
        return contents

    def _text(self, path: Path) -> str:
        if path.is_symlink():
            return f"a link to {os.readlink(path)}"
        if not (path.is_file() and os.access(path, os.R_OK)):
            return "not to be read"
        with path.open("rb") as file:
            content = file.read(MAX_FILE_BYTES)
        try:
            return content.decode().replace(f"{self._session_folder}/home", SHOWN_HOME)
        except UnicodeDecodeError:
            return f"(no text, {len(content)} bytes, checksum {zlib.crc32(content):08x})"


def _environment(home: Path, tmp: Path) -> dict[str, str]:
    return {
        "PATH": "/usr/local/bin:/usr/bin:/bin",
        "HOME": str(home),
        "USER": "ada",
        "TMPDIR": str(tmp),
        "LANG": "C.UTF-8",
        "GIT_CONFIG_NOSYSTEM": "1",
        "GIT_TEMPLATE_DIR": "",  # saves writing thirty example files
        "GIT_AUTHOR_DATE": _LEARNER_DATE,
        "GIT_COMMITTER_DATE": _LEARNER_DATE,
    }


def _write_files(files: Mapping[str, str], folder: Path) -> None:
    for name, text in files.items():
        if PurePosixPath(name).is_absolute() or ".." in PurePosixPath(name).parts:
            raise RuntimeError(f"'{name}' does not lie in the folder of the script")
        path = folder / name
        (path if name.endswith("/") else path.parent).mkdir(parents=True, exist_ok=True)
        if not name.endswith("/"):
            path.write_text(text)


def _list_entries(folder: Path) -> Iterator[Path]:
    """All files and empty folders, sorted. Links are not followed, and Git's own folders are
    skipped."""
    pending = [folder]
    while pending:
        current = pending.pop()
        with contextlib.suppress(OSError):
            entries = sorted(current.iterdir(), reverse=True)
            if _is_git_folder(entries):
                continue
            if not entries and current != folder:
                yield current
            pending += [path for path in entries if path.is_dir() and not path.is_symlink()]
            yield from (p for p in reversed(entries) if p.is_symlink() or not p.is_dir())


def _is_git_folder(entries: Sequence[Path]) -> bool:
    return {"HEAD", "objects", "refs"} <= {path.name for path in entries}


def _changes(before: Mapping[str, str], after: Mapping[str, str]) -> dict[str, str | None]:
    names = sorted(before.keys() | after.keys())
    return {name: after.get(name) for name in names if before.get(name) != after.get(name)}
