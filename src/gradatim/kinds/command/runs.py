"""Prepares runs of commands: words, environment, and reading of files. Starts none."""

from __future__ import annotations

import contextlib
import os
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

_PYTHON = ("python", "python3")


def resolve_command(argv: Sequence[str]) -> list[str]:
    """The words of a command, with the path of the interpreter for "python"."""
    first, *rest = (str(word) for word in argv)
    return [_interpreter() if first in _PYTHON else first, *rest]


def _interpreter() -> str:
    """The path of this Python, or of the base interpreter if the jail shows only that."""
    for path in (sys.executable, getattr(sys, "_base_executable", "")):
        if path and os.access(path, os.X_OK):
            return path
    raise RuntimeError("this jail shows no Python interpreter to run a program with")


def environment(home: Path, tmp: Path) -> dict[str, str]:
    """The environment variables of a run; `tmp` is its folder for temporary files."""
    return {
        "PATH": "/usr/local/bin:/usr/bin:/bin",
        "HOME": str(home),
        "TMPDIR": str(tmp),
        "LANG": "C.UTF-8",
        "PYTHONDONTWRITEBYTECODE": "1",  # else every run would leave files
        "OPENBLAS_NUM_THREADS": "1",  # NumPy's threads are slow on a busy machine
    }


def as_bytes(content: str | bytes) -> bytes:
    """The content of a file from a check, as bytes."""
    return content.encode() if isinstance(content, str) else content


def as_text(content: bytes) -> str | bytes:
    """The content of a file as text; as bytes if it is not UTF-8."""
    try:
        return content.decode()
    except UnicodeDecodeError:
        return content


def files(folder: Path) -> Iterator[Path]:
    """All readable regular files, sorted; links are not followed, pipes not opened."""
    pending = [folder]
    while pending:  # a loop, since folders may be nested deeper than functions
        with contextlib.suppress(OSError), os.scandir(pending.pop()) as entries:
            children = sorted(entries, key=lambda entry: entry.name, reverse=True)
            pending += [Path(entry) for entry in children if entry.is_dir(follow_symlinks=False)]
            for entry in reversed(children):
                if entry.is_file(follow_symlinks=False) and os.access(entry, os.R_OK):
                    yield Path(entry)
