"""Where the locks of a pack lie: one small file for each subject in `proofs/`."""

from __future__ import annotations

import subprocess
from collections.abc import Iterable, Iterator
from datetime import date
from pathlib import Path

from gradatim.author.lock import Lock, parse, text_of
from gradatim.author.proof import Problem

FOLDER = "proofs"


def read(root: Path, subject: str) -> Lock | None:
    """The lock of a subject; None where there is none that can be read and is its own."""
    try:
        lock = parse(_path(root, subject).read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError):
        return None
    return lock if lock is not None and lock.id == subject else None


def write(root: Path, lock: Lock) -> str:
    """Writes the lock; why it could not be written, or ""."""
    path = _path(root, lock.id)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        part = path.with_suffix(".part")
        part.write_text(text_of(lock), encoding="utf-8")
        part.replace(path)  # never half a lock, whenever somebody stops a proof
    except OSError as error:
        return str(error.strerror or error)
    return ""


def remove(root: Path, subject: str) -> None:
    """Takes a lock away that no longer holds."""
    _path(root, subject).unlink(missing_ok=True)


def strays(root: Path, subjects: Iterable[str]) -> Iterator[Problem]:
    """Locks, and records of projects, of what the pack does not have."""
    known = set(subjects)
    for path in sorted((root / FOLDER).rglob("*.json")):
        name = path.relative_to(root / FOLDER).as_posix()
        if name.removesuffix(".json") not in known:
            yield Problem("", "it locks nothing", f"{FOLDER}/{name}", "remove it")


def _path(root: Path, subject: str) -> Path:
    return root / FOLDER / f"{subject}.json"


def commits(root: Path) -> int:
    """How many commits lead to the pack as it is. Where Git does not know, the day counts instead:
    a copy without its history would always be at the same commit."""
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
