"""How full the scratch folders of children are, measured from outside. At the level `sealed`, the
kernel itself limits them; at the others, they are on a disk that everybody shares.
"""

from __future__ import annotations

import contextlib
import itertools
import os
import stat
import struct
from collections.abc import Iterator
from dataclasses import dataclass

from gradatim.judge.sandbox import kernel
from gradatim.judge.sandbox.family import family, tasks
from gradatim.judge.sandbox.limits import Limits

_LOOK_MS = 50.0  # between two checks of a folder that is written to
_EVENT = struct.Struct("iIII")
_BLOCK = 512  # bytes, as stat counts


@dataclass
class _Watched:
    pid: int
    folder: str
    written: bool = False


class Watch:
    """Notices which folders are written to, and finds those that are too full."""

    def __init__(self, limits: Limits) -> None:
        self.fd = -1  # of inotify, which has a limit per user; without it, all folders are checked
        with contextlib.suppress(OSError):
            self.fd = kernel.watcher()
        self._files, self._bytes = limits.files, limits.scratch_mb << 20
        self._most = limits.file_mb << 20
        self._children: dict[int, _Watched] = {}
        self._numbers: dict[int, int] = {}  # number of a watch -> name

    @property
    def pause(self) -> float | None:
        """Milliseconds until the next check; None while no child has written."""
        return _LOOK_MS if any(child.written for child in self._children.values()) else None

    def add(self, name: int, pid: int, folder: str) -> None:
        child = self._children[name] = _Watched(pid, folder, written=True)
        with contextlib.suppress(OSError):
            self._numbers[kernel.watch_once(self.fd, folder)] = name
            child.written = bool(os.listdir(folder))  # it may have written already

    def forget(self, name: int) -> None:
        self._children.pop(name, None)

    def read_events(self) -> None:
        """Notes the folders that the kernel reports as written to for the first time."""
        data = os.read(self.fd, 65536)
        while data:
            number, _, _, length = _EVENT.unpack_from(data)
            data = data[_EVENT.size + length :]
            child = self._children.get(self._numbers.pop(number, -1))
            if child is not None:
                child.written = True

    def overfull(self) -> list[int]:
        """The names of the children whose folders are too full."""
        return [name for name, child in self._children.items() if self._is_over(child)]

    def _is_over(self, child: _Watched) -> bool:
        if not child.written:
            return False
        files, size = 0, 0.0
        nameless = _nameless(child.pid, child.folder, self._most)
        for taken in itertools.chain(_sizes(child.folder), nameless):
            files, size = files + 1, size + taken
            if files > self._files or size > self._bytes:
                return True
        return False


def _sizes(folder: str) -> Iterator[float]:
    """The size of each entry below `folder`; infinite if it cannot be determined."""
    left = [folder]
    while left:
        try:
            with os.scandir(left.pop()) as entries:
                for entry in entries:
                    with contextlib.suppress(FileNotFoundError):
                        yield entry.stat(follow_symlinks=False).st_blocks * _BLOCK
                        if entry.is_dir(follow_symlinks=False):
                            left.append(entry.path)
        except (FileNotFoundError, NotADirectoryError):
            continue  # deleted meanwhile
        except OSError:  # unreadable, or deeper than a path can be long
            yield float("inf")


def _nameless(pid: int, folder: str, most: int) -> Iterator[float]:
    """The sizes of deleted files that a process or its descendants still have open or mapped.

    The size of a file that is only mapped is unknown, so it counts as `most`.
    """
    seen: set[int] = set()
    for task in itertools.chain.from_iterable(map(tasks, family(pid))):
        for inode, size in itertools.chain(_open(task), _mapped(task, folder, most)):
            if inode not in seen:
                seen.add(inode)
                yield size


def _open(task: str) -> Iterator[tuple[int, float]]:
    with contextlib.suppress(OSError), os.scandir(f"{task}/fd") as entries:
        for entry in entries:
            with contextlib.suppress(OSError):
                found = os.stat(entry.path)
                if stat.S_ISREG(found.st_mode) and not found.st_nlink:
                    yield found.st_ino, found.st_blocks * _BLOCK


def _mapped(task: str, folder: str, most: int) -> Iterator[tuple[int, float]]:
    gone = f"{folder}/"
    with contextlib.suppress(OSError), open(f"{task}/maps", errors="replace") as file:
        for line in file:
            if line.endswith(" (deleted)\n") and gone in line:
                yield int(line.split(maxsplit=5)[4]), most
