"""Reads and writes the locks of a pack: one small file for each subject in `proofs/`."""

from __future__ import annotations

import subprocess
from collections.abc import Iterable, Iterator
from datetime import date
from pathlib import Path

from gradatim.author.lock import Lock, from_json, to_json
from gradatim.author.proof import Problem

FOLDER = "proofs"


def read(root: Path, subject: str) -> Lock | None:
    """The lock of a subject; None if it is missing, unreadable or belongs to another subject."""
    try:
        lock = from_json(_path(root, subject).read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError):
        return None
    return lock if lock is not None and lock.id == subject else None


def write(root: Path, lock: Lock) -> str:
    """Writes a lock; returns why that failed, or ""."""
    path = _path(root, lock.id)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        part = path.with_suffix(".part")
        part.write_text(to_json(lock), encoding="utf-8")
        part.replace(path)  # an interrupted proof leaves no incomplete lock
    except OSError as error:
        return str(error.strerror or error)
    return ""


def remove(root: Path, subject: str) -> None:
    """Deletes a lock that no longer holds."""
    _path(root, subject).unlink(missing_ok=True)


def orphans(root: Path, subjects: Iterable[str]) -> Iterator[Problem]:
    """Locks and project records whose subject does not exist in the pack."""
    known = set(subjects)
    for path in sorted((root / FOLDER).rglob("*.json")):
        name = path.relative_to(root / FOLDER).as_posix()
        if name.removesuffix(".json") not in known:
            yield Problem("", "it locks nothing", f"{FOLDER}/{name}", "remove it")


def _path(root: Path, subject: str) -> Path:
    return root / FOLDER / f"{subject}.json"


def commit_count(root: Path) -> int:
    """The number of commits in the pack's history. Without a complete Git history, the day number:
    the rotation would not advance otherwise."""
    counted, shallow = _git(root, "rev-list", "--count", "HEAD"), ("--is-shallow-repository",)
    if counted.isdecimal() and _git(root, "rev-parse", *shallow) == "false":
        return int(counted)
    return date.today().toordinal()


def _git(root: Path, *arguments: str) -> str:
    command = ["git", "-C", str(root), *arguments]
    try:
        found = subprocess.run(command, capture_output=True, text=True, check=False, timeout=30)
    except (OSError, subprocess.TimeoutExpired):
        return ""
    return found.stdout.strip()
