"""Which server of a home is running, so that a second start opens that one instead of another.

A file in the home, readable by the learner only, holds its address with the token. The file is
valid while the server holds a lock on it, which ends with the process however that dies.
"""

from __future__ import annotations

import fcntl
import os
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from gradatim.errors import RequestError

NAME = "server"
STARTUP_S = 10.0  # seconds for a starting server to publish its address


@dataclass(frozen=True)
class Claim:
    """The right to serve a home, or the address of the server that has it."""

    handle: int
    address: str = ""

    def publish(self, address: str) -> None:
        """Publishes the address of this claim's server."""
        os.ftruncate(self.handle, 0)
        os.pwrite(self.handle, address.encode(), 0)


@contextmanager
def claimed(home: Path) -> Iterator[Claim]:
    """RequestError if the file cannot be used, or if another server never publishes its address."""
    path = home / NAME
    try:
        home.mkdir(mode=0o700, parents=True, exist_ok=True)
        handle = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
    except OSError as error:
        why = error.strerror or str(error)
        raise RequestError(f"no server can start here ({why})", where=str(path)) from error
    try:
        yield _claim(path, handle)
    finally:
        os.close(handle)


def _claim(path: Path, handle: int) -> Claim:
    until = time.monotonic() + STARTUP_S
    while not _locked(handle):
        if address := os.pread(handle, 1000, 0).decode("ascii", "replace"):
            return Claim(handle, address)
        if time.monotonic() > until:
            what = "another server of this home is starting, but does not say at which address"
            raise RequestError(what, where=str(path), do="stop it, and try again")
        time.sleep(0.05)
    os.ftruncate(handle, 0)  # left by an earlier server
    return Claim(handle)


def _locked(handle: int) -> bool:
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True
