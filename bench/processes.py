"""What processes cost: processor time and memory of a process and all below it, from /proc."""

from __future__ import annotations

import os
import platform
import resource
import subprocess
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path

TICK = os.sysconf("SC_CLK_TCK")


@dataclass(frozen=True)
class Cost:
    """Seconds of wall and of processor time."""

    wall: float
    cpu: float


def machine(*packages: str) -> str:
    """Where a table was measured, in one line."""
    versions = ", ".join(f"{name} {version(name)}" for name in packages)
    load = f"load {os.getloadavg()[0]:.1f} at the end"
    python = f"Python {platform.python_version()}"
    return f"Machine: {platform.machine()}, {os.cpu_count()} cores, {load}; {python}, {versions}."


def family(root: int) -> dict[int, float]:
    """Processor seconds of `root` and of each process below it, reaped children included."""
    stats = {}
    for entry in Path("/proc").iterdir():
        if entry.name.isdigit():
            try:
                fields = (entry / "stat").read_text().rpartition(")")[2].split()
            except OSError:
                continue
            stats[int(entry.name)] = (int(fields[1]), sum(map(int, fields[11:15])) / TICK)
    known = {root}
    while more := {pid for pid, (parent, _) in stats.items() if parent in known} - known:
        known |= more
    return {pid: stats[pid][1] for pid in known if pid in stats}


def cpu_below(root: int) -> float:
    """Processor seconds of all processes below `root`."""
    return sum(seconds for pid, seconds in family(root).items() if pid != root)


def memory_below(root: int) -> float:
    """Megabytes of all processes below `root`; what they share is counted once."""
    total = 0
    for pid in family(root).keys() - {root}:
        try:
            text = Path(f"/proc/{pid}/smaps_rollup").read_text()
        except OSError:
            continue
        total += int(next(line for line in text.splitlines() if line.startswith("Pss:")).split()[1])
    return total / 1024


def command(words: list[str], cwd: Path, env: dict[str, str]) -> tuple[Cost, str, int]:
    """Runs a program to its end: what it cost, what it said, its exit code."""
    before, begun = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
    done = subprocess.run(words, cwd=cwd, env=env, capture_output=True, text=True, check=False)
    wall, after = time.perf_counter() - begun, resource.getrusage(resource.RUSAGE_CHILDREN)
    cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return Cost(wall, cpu), done.stdout + done.stderr, done.returncode


def peak(work: Callable[[], object]) -> float:
    """Megabytes that the processes below this one take while `work` runs, beyond those before."""
    root, ended, seen = os.getpid(), threading.Event(), [0.0]
    before = memory_below(root)

    def look() -> None:
        while not ended.wait(0.01):
            seen.append(memory_below(root) - before)

    watcher = threading.Thread(target=look)
    watcher.start()
    try:
        work()
    finally:
        ended.set()
        watcher.join()
    return max(seen)
