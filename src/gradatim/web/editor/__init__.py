"""The better editor of a page, CodeMirror: whether it is there, and how it comes to be built.

This folder holds its source, and names each package that it is made of by version and hash.
`begin` has it built by a process of its own (`__main__`) and returns at once. Until it is
complete, and wherever it cannot be built, pages have their plain editor. GRADATIM_EDITOR=plain
neither builds nor shows it.
"""

from __future__ import annotations

import fcntl
import hashlib
import os
import subprocess
import sys
import time
from contextlib import suppress
from functools import lru_cache
from pathlib import Path
from typing import IO

SOURCE = Path(__file__).parent
SOURCES = ("package.json", "package-lock.json", "build.mjs", "main.js", "theme.js")
PAUSE = 24 * 3600  # seconds until the background tries again what failed


def content() -> bytes | None:
    """The bundle; None where it is not complete or was switched off."""
    if _switched_off():
        return None
    with suppress(OSError):
        path = built()
        return _read(path, path.stat().st_mtime_ns)
    return None


@lru_cache(maxsize=1)
def _read(path: Path, _modified: int) -> bytes:
    return path.read_bytes()


def built() -> Path:
    """Where the bundle of these very sources lies; after an update, that of older ones is not
    used."""
    return SOURCE / "built" / f"editor-{_sources()}.js"


@lru_cache(maxsize=1)
def _sources() -> str:
    hasher = hashlib.sha256()
    for name in SOURCES:
        hasher.update((SOURCE / name).read_bytes() + b"\0")
    return hasher.hexdigest()[:12]


def begin() -> None:
    """Builds it where it is missing, in a process that outlives this one, unless one is at work or
    an attempt failed today. It says nothing: pages have an editor already."""
    if _switched_off() or content() is not None or _failed_lately():
        return
    with suppress(OSError), file("lock").open("w") as lock, file("log").open("w") as log:
        if os.access(SOURCE, os.W_OK) and _locked(lock):
            subprocess.Popen(
                [sys.executable, "-P", "-m", "gradatim.web.editor", "locked"],
                stdin=subprocess.DEVNULL, stdout=log, stderr=log, start_new_session=True,
                pass_fds=[lock.fileno()],
            )  # fmt: skip


def file(kind: str) -> Path:
    """A file of the builder, beside those of gradatim.libraries."""
    return Path(sys.prefix) / f"gradatim-editor.{kind}"


def _switched_off() -> bool:
    return os.environ.get("GRADATIM_EDITOR") == "plain"


def _failed_lately() -> bool:
    with suppress(OSError):
        return time.time() - file("failed").stat().st_mtime < PAUSE
    return False


def _locked(lock: IO[str]) -> bool:
    with suppress(BlockingIOError):
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        return True
    return False
