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
from gradatim.judge.sandbox.descendants import process_tree, task_folders
from gradatim.judge.sandbox.limits import Limits

_CHECK_MS = 50.0  # between two checks of a folder that is written to
_EVENT = struct.Struct("iIII")
_BLOCK = 512  # bytes, as stat counts


@dataclass
class _WatchedChild:
    pid: int
    folder: str
    written: bool = False


class ScratchMonitor:
    """Notices which folders are written to, and finds those that are too full."""

    def __init__(self, limits: Limits) -> None:
        self.fd = -1  # of inotify, which has a limit per user; without it, all folders are checked
        with contextlib.suppress(OSError):
            self.fd = kernel.create_inotify()
        self._files, self._bytes = limits.files, limits.scratch_mb << 20
        self._max_file = limits.file_mb << 20
        self._children: dict[int, _WatchedChild] = {}
        self._watches: dict[int, int] = {}  # number of a watch -> child id

    @property
    def pause(self) -> float | None:
        """Milliseconds until the next check; None while no child has written."""
        return _CHECK_MS if any(child.written for child in self._children.values()) else None

    def add(self, child_id: int, pid: int, folder: str) -> None:
        child = self._children[child_id] = _WatchedChild(pid, folder, written=True)
        with contextlib.suppress(OSError):
            self._watches[kernel.watch_once(self.fd, folder)] = child_id
            child.written = bool(os.listdir(folder))  # it may have written already

    def forget(self, child_id: int) -> None:
        self._children.pop(child_id, None)

    def read_events(self) -> None:
        """Notes the folders that the kernel reports as written to for the first time."""
        data = os.read(self.fd, 65536)
        while data:
            number, _, _, length = _EVENT.unpack_from(data)
            data = data[_EVENT.size + length :]
            child = self._children.get(self._watches.pop(number, -1))
            if child is not None:
                child.written = True

    def over_limit(self) -> list[int]:
        """The ids of the children whose folders are too full."""
        return [
            child_id for child_id, child in self._children.items() if self._exceeds_limits(child)
        ]

    def _exceeds_limits(self, child: _WatchedChild) -> bool:
        if not child.written:
            return False
        files, size = 0, 0.0
        deleted = _deleted_files(child.pid, child.folder, self._max_file)
        for entry_size in itertools.chain(_sizes(child.folder), deleted):
            files, size = files + 1, size + entry_size
            if files > self._files or size > self._bytes:
                return True
        return False


def _sizes(folder: str) -> Iterator[float]:
    """The size of each entry below `folder`; infinite if it cannot be determined."""
    pending = [folder]
    while pending:
        try:
            with os.scandir(pending.pop()) as entries:
                for entry in entries:
                    with contextlib.suppress(FileNotFoundError):
                        yield entry.stat(follow_symlinks=False).st_blocks * _BLOCK
                        if entry.is_dir(follow_symlinks=False):
                            pending.append(entry.path)
        except (FileNotFoundError, NotADirectoryError):
            continue  # deleted meanwhile
        except OSError:  # unreadable, or deeper than a path can be long
            yield float("inf")


def _deleted_files(pid: int, folder: str, unknown_size: int) -> Iterator[float]:
    """The sizes of deleted files that a process or its descendants still have open or mapped.

    The size of a file that is only mapped is unknown, so it counts as `unknown_size`.
    """
    counted: set[int] = set()
    for task in itertools.chain.from_iterable(map(task_folders, process_tree(pid))):
        for inode, size in itertools.chain(
            _open_deleted(task), _mapped_deleted(task, folder, unknown_size)
        ):
            if inode not in counted:
                counted.add(inode)
                yield size


def _open_deleted(task: str) -> Iterator[tuple[int, float]]:
    with contextlib.suppress(OSError), os.scandir(f"{task}/fd") as entries:
        for entry in entries:
            with contextlib.suppress(OSError):
                status = os.stat(entry.path)
                if stat.S_ISREG(status.st_mode) and not status.st_nlink:
                    yield status.st_ino, status.st_blocks * _BLOCK


def _mapped_deleted(task: str, folder: str, unknown_size: int) -> Iterator[tuple[int, float]]:
    prefix = f"{folder}/"
    with contextlib.suppress(OSError), open(f"{task}/maps", errors="replace") as file:
        for line in file:
            if line.endswith(" (deleted)\n") and prefix in line:
                yield int(line.split(maxsplit=5)[4]), unknown_size
