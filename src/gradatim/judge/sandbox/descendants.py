"""A process and all its descendants, seen from outside through /proc."""

from __future__ import annotations

import contextlib
import os
import resource
from collections.abc import Iterator

_PAGE = resource.getpagesize()
_SOCKET_BYTES = 212_992  # bytes that may wait in one; they count as no process's memory


def task_folders(process: int) -> list[str]:
    """The folder of each of its threads: what the first has released, another may still hold."""
    with contextlib.suppress(OSError):
        return [entry.path for entry in os.scandir(f"/proc/{process}/task")]
    return []


def process_tree(pid: int) -> Iterator[int]:
    """The process and all its descendants."""
    pending = [pid]
    while pending:
        yield (parent := pending.pop())
        for task in task_folders(parent):
            with contextlib.suppress(OSError), open(f"{task}/children") as file:
                pending += map(int, file.read().split())


def tree_memory(pid: int, limit: int) -> int:
    """The bytes of memory that a process and its descendants hold; 0 if it has no descendants,
    since the kernel limits a single process.

    A result of at most `limit` is an upper estimate: memory that two of them share counts twice.
    """
    processes = list(process_tree(pid))
    if len(processes) == 1:
        return 0
    estimates = [
        (process, max(map(_resident, task_folders(process)), default=0)) for process in processes
    ]
    socket_bytes = len(set().union(*map(_sockets, processes))) * _SOCKET_BYTES
    total = sum(size for _, size in estimates) + socket_bytes
    return (
        total
        if total <= limit
        else socket_bytes + sum(_proportional_memory(*estimate) for estimate in estimates)
    )


def _sockets(process: int) -> set[str]:
    links = set()
    for task in task_folders(process):
        with contextlib.suppress(OSError), os.scandir(f"{task}/fd") as entries:
            for entry in entries:
                with contextlib.suppress(OSError):
                    links.add(os.readlink(entry.path))
    return {link for link in links if link.startswith("socket:")}


def _resident(task: str) -> int:
    with contextlib.suppress(OSError), open(f"{task}/statm") as file:
        return int(file.read().split()[1]) * _PAGE
    return 0


def _proportional_memory(process: int, default: int) -> int:
    """Its own memory and its part of shared memory (PSS); `default` if that is not available."""
    for task in task_folders(process):
        with contextlib.suppress(OSError), open(f"{task}/smaps_rollup") as file:
            for line in file:
                if line.startswith("Pss:"):
                    return int(line.split()[1]) * 1024
    return default
