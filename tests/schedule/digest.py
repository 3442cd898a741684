"""One digest of many files, to tell whether anything changed since their tests passed."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

# Folders that hold nothing anybody wrote.
MADE = {"build", "dist", "node_modules", "passed", "proofs", "__pycache__"}


def content(path: Path) -> str:
    """A digest of what a file holds."""
    return hashlib.sha256(path.read_bytes()).hexdigest()


def digest(root: Path, files: Iterable[Path], content: Callable[[Path], str] = content) -> str:
    """Depends on the contents of the files and on their paths below `root`, not on their dates."""
    total = hashlib.sha256()
    for path in sorted(files):
        total.update(f"{path.relative_to(root).as_posix()} {content(path)}\n".encode())
    return total.hexdigest()


def sources(folder: Path) -> Iterator[Path]:
    """Every file that somebody wrote: no environment, cache, build or hidden folder."""
    for path in folder.iterdir():
        if path.is_file():
            yield path
        elif not (path.name in MADE or path.name.startswith(".") or path.suffix == ".egg-info"):
            yield from sources(path)
