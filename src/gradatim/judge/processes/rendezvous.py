"""Where the programs of one user find the shared judge: a socket that no other user can reach.

It is in a folder of the user's own; if somebody else has taken the name of that folder, in another
one in the user's cache. The name of the socket is a digest of the code that the judge runs: with a
new version, another Python or newly installed packages, another judge starts, and the old one ends
when it is idle.
"""

from __future__ import annotations

import contextlib
import fcntl
import hashlib
import os
import socket
import stat
import sys
import sysconfig
import tempfile
from collections.abc import Iterator
from pathlib import Path

import gradatim

BACKLOG = 64
_JUDGE_PACKAGES = ("judge", "checks", "kinds", "profiles", "model")  # that the judge imports


class NoRendezvous(Exception):
    """This machine has no folder that is safe from other users."""


class Rendezvous:
    """The socket of one judge in the user's folder, and a lock for starting or ending it."""

    def __init__(self, folder: Path, name: str) -> None:
        self._folder = os.open(folder, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
        self._name = name
        self.location = {"folder": str(folder), "name": name}

    @classmethod
    def for_current_user(cls) -> Rendezvous:
        """The one for this user and this code; NoRendezvous if there is no safe folder."""
        for base in _candidate_folders():
            if _is_private(folder := base / f"gradatim-{os.getuid()}"):
                return cls(folder, code_digest())
        raise NoRendezvous

    def close(self) -> None:
        os.close(self._folder)

    @property
    def _address(self) -> str:
        # An address is limited to about 100 characters, and the path may be longer.
        return f"/proc/self/fd/{self._folder}/{self._name}"

    def connect(self) -> socket.socket | None:
        """A connection to the judge; None if there is none."""
        sock = socket.socket(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        try:
            sock.connect(self._address)
        except (FileNotFoundError, ConnectionRefusedError):
            sock.close()
            return None
        return sock

    def listen(self) -> socket.socket:
        """Binds the socket. Call it with the lock held and no judge listening."""
        with contextlib.suppress(FileNotFoundError):
            os.unlink(self._name, dir_fd=self._folder)
        sock = socket.socket(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        sock.bind(self._address)
        sock.listen(BACKLOG)
        return sock

    def remove_socket(self) -> None:
        """Removes the socket, so that the next program starts another judge."""
        with contextlib.suppress(FileNotFoundError):
            os.unlink(self._name, dir_fd=self._folder)

    @contextlib.contextmanager
    def locked(self) -> Iterator[None]:
        """Holds the lock for starting or ending the judge."""
        flags = os.O_RDWR | os.O_CREAT | os.O_CLOEXEC
        lock = os.open(f"{self._name}.lock", flags, 0o600, dir_fd=self._folder)
        try:
            fcntl.flock(lock, fcntl.LOCK_EX)
            yield
        finally:
            os.close(lock)


def _candidate_folders() -> Iterator[Path]:
    """Where the folder may be. In the first place, another user may have taken its name; the second
    belongs to the user."""
    yield Path(os.environ.get("XDG_RUNTIME_DIR") or tempfile.gettempdir())
    cache = Path(os.environ.get("XDG_CACHE_HOME") or os.path.expanduser("~/.cache"))
    if cache.is_absolute():
        with contextlib.suppress(OSError):
            cache.mkdir(parents=True, exist_ok=True)
        yield cache


def _is_private(folder: Path) -> bool:
    """Whether it is the user's own folder, closed to others; created if it does not exist."""
    try:
        folder.mkdir(mode=0o700, exist_ok=True)
        status = os.lstat(folder)
    except OSError:
        return False
    private = stat.S_ISDIR(status.st_mode) and not status.st_mode & 0o077
    return private and status.st_uid == os.getuid()


def code_digest() -> str:
    """A digest of the code that the judge's processes import, from the times of modification."""
    root = Path(gradatim.__file__).parent
    files = sorted(path for part in _JUDGE_PACKAGES for path in (root / part).rglob("*.py"))
    files += sorted(root.glob("*.py"))
    packages = sysconfig.get_path("purelib")
    times = [os.stat(path).st_mtime_ns for path in [*files, Path(packages)]]
    parts = repr((sys.executable, str(root), times))
    return hashlib.blake2b(parts.encode(), digest_size=8).hexdigest()
