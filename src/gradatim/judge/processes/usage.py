"""The CPU time and the state of a process and all its descendants, according to the kernel.

Linux only. A process that has ended counts as 0.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

_TICK_S = 1 / os.sysconf("SC_CLK_TCK")
_STATE, _TIMES = 0, slice(11, 15)  # among the fields after the name; see proc(5)


def cpu_seconds(pid: int) -> float:
    """CPU time in seconds."""
    stats = (_stat(folder) for folder in _process_tree(pid))
    return sum(sum(map(int, stat[_TIMES])) for stat in stats if stat) * _TICK_S


def is_runnable(pid: int) -> bool:
    """Whether any of their threads is running or runnable, or waits for its disk."""
    return any(state in "RD" for state in _states(pid))


def waits_for_disk(pid: int) -> bool:
    """Whether no thread is running or runnable, and one waits for its disk, or seems to: a program
    can bring this state about."""
    return "D" in (states := list(_states(pid))) and "R" not in states


def _states(pid: int) -> Iterator[str]:
    """The state of each of their threads, as a letter; see proc(5)."""
    tasks = (task for folder in _process_tree(pid) for task in _entries(folder / "task"))
    return (stat[_STATE] for task in tasks if (stat := _stat(task)))


def _process_tree(pid: int) -> Iterator[Path]:
    """The folders below /proc of a process and all its descendants."""
    folder = Path("/proc", str(pid))
    yield folder
    for task in _entries(folder / "task"):
        for child in _read(task / "children").split():
            yield from _process_tree(int(child))


def _stat(folder: Path) -> list[str]:
    """The fields after the name, which may contain anything; [] if the process has ended."""
    return _read(folder / "stat").rpartition(")")[2].split()


def _entries(folder: Path) -> list[Path]:
    try:
        return list(folder.iterdir())
    except OSError:
        return []


def _read(path: Path) -> str:
    try:
        return path.read_text(errors="replace")
    except OSError:
        return ""
