"""The state of a folder, and the number of changes between two states. Changes nothing."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from gradatim.kinds.command.runs import files
from gradatim.kinds.kind import LearnerFault

MAX_FILES, MAX_FILE_BYTES = 200, 1_000_000  # most files of the folder, bytes of each
SQLITE_HEADER = b"SQLite format 3\0"
SQLITE_SUFFIXES = ("-journal", "-shm", "-wal")  # suffixes of SQLite's files next to a database
_UNCOMMITTED_SUFFIXES = ("-journal", "-shm")  # they contain nothing that was committed


@dataclass(frozen=True)
class FileState:
    """A file at the time of reading."""

    inode: int  # the same after a rename
    content: bytes


State = Mapping[str, FileState]


def state(folder: Path) -> State:
    """All regular files by name; links are not followed. LearnerFault if they are too many or too
    large."""
    files_by_name: dict[str, FileState] = {}
    for path in files(folder):
        name = path.relative_to(folder).as_posix()
        with contextlib.suppress(OSError), path.open("rb") as file:
            files_by_name[name] = FileState(
                os.fstat(file.fileno()).st_ino, file.read(MAX_FILE_BYTES + 1)
            )
        if len(files_by_name) > MAX_FILES:
            raise LearnerFault(f"the run left more than {MAX_FILES} files")
        if name in files_by_name and len(files_by_name[name].content) > MAX_FILE_BYTES:
            raise LearnerFault(
                f"the run left '{name}', larger than {MAX_FILE_BYTES // 1_000_000} MB"
            )
    return files_by_name


def count_changes(old: State, new: State) -> int:
    """The smallest number of changes between two states: a file written, removed or renamed, a
    transaction committed. What SQLite has not committed does not count."""
    names = {n for n in old.keys() | new.keys() if not n.endswith(_UNCOMMITTED_SUFFIXES)}
    changed = {n for n in names if _content(old, n) != _content(new, n)}
    gone = {old[n].inode for n in changed if n not in new}
    renamed = sum(1 for n in changed if n in new and new[n].inode in gone)
    units = {n.removesuffix("-wal") for n in changed}
    return len(units) - renamed + sum(_further_commits(old, new, n) for n in units)


def _content(state: State, name: str) -> bytes | None:
    return state[name].content if name in state else None


def _further_commits(old: State, new: State, name: str) -> int:
    """The number of new transactions of a database after the first; 0 for other files, and for a
    database that is a copy of another or has replaced one."""
    if name not in new or new[name].inode in _inodes(old) - _inodes(old, name):
        return 0
    if any(new[name].content == new[n].content for n in new if n != name):
        return 0
    before = _commits(old, name) if name in old else 0
    return max(0, _commits(new, name) - before - 1)


def _inodes(state: State, *names: str) -> set[int]:
    return {state[n].inode for n in names or state if n in state}


def _commits(state: State, name: str) -> int:
    """The change counter in a database's header, plus the commits in its write-ahead log."""
    content = state[name].content
    if not content.startswith(SQLITE_HEADER):
        return 0
    log = _content(state, f"{name}-wal") or b""
    page = int.from_bytes(log[8:12], "big")
    frame_headers = (log[at : at + 24] for at in range(32, len(log), 24 + page))
    committed = sum(
        1 for header in frame_headers if header[8:16] == log[16:24] and any(header[4:8])
    )
    return int.from_bytes(content[24:28], "big") + committed
