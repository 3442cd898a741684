"""The CodeMirror bundle: whether it is built, and how to start building it.

This folder contains its source, with every package pinned by version and hash. `begin` starts a
build in a process of its own (`__main__`) and returns at once. Until the build is complete, and
wherever it fails, pages use the plain editor. GRADATIM_EDITOR=plain neither builds nor shows the
bundle.
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
PAUSE = 24 * 3600  # seconds until a failed build is tried again


def content() -> bytes | None:
    """The bundle; None if it is not complete or was switched off."""
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
    """The path of the bundle of exactly these sources; after an update, an older one is not
    used."""
    return SOURCE / "built" / f"editor-{_sources()}.js"


@lru_cache(maxsize=1)
def _sources() -> str:
    hasher = hashlib.sha256()
    for name in SOURCES:
        hasher.update((SOURCE / name).read_bytes() + b"\0")
    return hasher.hexdigest()[:12]


def begin() -> None:
    """Starts a build in a process that outlives this one, unless the bundle exists, a build is
    running, or one failed today. Prints nothing, because pages have an editor already."""
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
    """A file of the builder, next to those of gradatim.libraries."""
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
