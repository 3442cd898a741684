"""Starts the processes of a project and ends all of them: none outlives its run.

Each process has the run's name in the environment variable `RUN_VARIABLE`, which its children
inherit even in another session, and is found by that. Processes without the variable are found
because the run's reaper (`pid_namespace.py`), if there is one, adopts them.
"""

from __future__ import annotations

import contextlib
import copy
import itertools
import os
import signal
import subprocess
import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from threading import Lock

import psutil

from gradatim.verify.failures import MachineFailure, failure
from gradatim.verify.pid_namespace import Reaper

RUN_VARIABLE = "GRADATIM_RUN"
TAIL_BYTES = 4_000  # bytes at the end of an output that are read
MAX_OUTPUT = 50 * 2**20
_POLL_SECONDS = 0.5  # seconds between checks of a running command
_BUSY_MESSAGE = "'{words}' had no end in {within:g} s: other programs had the processor"
_GRACE_SECONDS = 5.0  # seconds between SIGTERM and SIGKILL
_INHERITED = ("PATH", "LANG", "LC_ALL", "TZ", "SSL_CERT_FILE", "REQUESTS_CA_BUNDLE")
_INHERITED_PREFIXES = ("PIP_", "UV_", "npm_config_")


@dataclass(frozen=True)
class CompletedCommand:
    """The result of a command that ended; of its output only the last bytes."""

    code: int
    out: str
    err: str
    seconds: float


class Meter:
    """Measures the time during which at least one thread waited for the project."""

    def __init__(self) -> None:
        self.seconds, self._active, self._since, self._lock = 0.0, 0, 0.0, Lock()

    @contextlib.contextmanager
    def running(self) -> Iterator[None]:
        with self._lock:
            if self._active == 0:
                self._since = time.monotonic()
            self._active += 1
        try:
            yield
        finally:
            with self._lock:
                self._active -= 1
                if self._active == 0:
                    self.seconds += time.monotonic() - self._since


class Launcher:
    """Starts and ends the processes of one run. Safe to share between threads."""

    def __init__(self, folder: Path, run: str, reaper: Reaper | None = None) -> None:
        """`folder` belongs to the run alone; it holds home, temporary files and logs."""
        self.folder, self.run, self.meter, self._reaper = folder, run, Meter(), reaper
        self._cache = folder / "cache"
        self._numbers = itertools.count(1)
        self._make_folders()

    def with_folder(self, folder: Path) -> Launcher:
        """The same run with home, temporary files and logs in another folder. Both share the
        cache."""
        other = copy.copy(self)
        other.folder = folder
        other._make_folders()
        return other

    def _make_folders(self) -> None:
        for name in ("home", "tmp", "logs"):
            (self.folder / name).mkdir(parents=True, exist_ok=True)

    def environment(self) -> dict[str, str]:
        """The environment variables of a command: search path, locale, proxy, the run's own
        folders."""
        return {
            **inherited_environment(os.environ),
            "HOME": str(self.folder / "home"),
            "TMPDIR": str(self.folder / "tmp"),
            RUN_VARIABLE: self.run,
        }

    def start(
        self, argv: Sequence[str], cwd: Path, log: Path, cached: bool = False
    ) -> subprocess.Popen[bytes]:
        """Starts a process in a new session; its output goes to `log` and to the same name with
        .err.

        If `cached`, it shares a download cache with the other copies. Raises Failure if the program
        cannot be run, Unable if no process can be started.
        """
        cache = {"XDG_CACHE_HOME": str(self._cache)} if cached else {}
        with log.open("wb") as out, _stderr_log(log).open("wb") as err:
            try:
                return subprocess.Popen(
                    argv,
                    cwd=cwd,
                    env=self.environment() | cache,
                    stdin=subprocess.DEVNULL,
                    stdout=out,
                    stderr=err,
                    start_new_session=True,
                )
            except (FileNotFoundError, NotADirectoryError, PermissionError) as error:
                raise failure(
                    came=f"it could not be started: {error.strerror}: {error.filename}",
                    asks="commands that run in a clean copy, after `setup`",
                    look="does `setup` make this program, and is its path right in gradatim.toml?",
                    sent=" ".join(argv),
                ) from error
            except OSError as error:
                raise MachineFailure(f"no process could be started: {error}") from error

    def run_to_end(
        self, argv: Sequence[str], cwd: Path, within: float, cached: bool = False
    ) -> CompletedCommand:
        """Runs a program until it ends.

        Raises Failure if it takes longer than `within` seconds or writes more than 50 MB. Time in
        which it was ready to run but waited for a processor does not count, up to another `within`
        seconds; raises Unable if that is not enough.
        """
        log = self.new_log()
        begun = time.monotonic()
        with self.meter.running():
            process = self.start(argv, cwd, log, cached)
            try:
                self._wait(process, argv, log, within)
            finally:
                kill_tree(process)
        seconds = time.monotonic() - begun
        return CompletedCommand(
            process.returncode, log_tail(log), log_tail(_stderr_log(log)), seconds
        )

    def _wait(
        self, process: subprocess.Popen[bytes], argv: Sequence[str], log: Path, within: float
    ) -> None:
        cpu_wait, begun, came = CpuWait(process.pid), time.monotonic(), f"no end in {within:g} s"
        while (left := begun + within + min(cpu_wait.seconds, within) - time.monotonic()) > 0:
            with contextlib.suppress(subprocess.TimeoutExpired):
                process.wait(timeout=min(_POLL_SECONDS, left))
                return
            cpu_wait.update()
            if log.stat().st_size + _stderr_log(log).stat().st_size > MAX_OUTPUT:
                came = "more than 50 MB of output"
                break
        else:
            if cpu_wait.seconds > within:
                raise MachineFailure(_BUSY_MESSAGE.format(words=" ".join(argv), within=within))
        raise failure(
            came=f"{came}; its last words: {last_line(log)}",
            asks=f"an end within {within:g} s",
            look="what does it do at that moment? Run it by hand on the sample",
            sent=" ".join(argv),
        )

    def new_log(self) -> Path:
        return self.folder / "logs" / f"{next(self._numbers):04d}.txt"

    def kill_all(self) -> None:
        """Ends all processes of this run, including those started by the project."""
        kill_run(self.run, self._reaper)


class CpuWait:
    """Estimates how long a program and its descendants waited for a processor that others used.

    At each look, the thread that waited longest since the previous look counts. Source: Linux's
    `schedstat`, see proc(5); on other systems no waiting is seen.
    """

    def __init__(self, pid: int) -> None:
        self._pid, self._before = pid, dict[Path, int]()
        self.seconds = 0.0

    def update(self) -> None:
        now = dict(self._thread_waits())
        longest = max((now[thread] - self._before.get(thread, 0) for thread in now), default=0)
        self.seconds += min(longest / 1e9, _POLL_SECONDS)
        self._before = now

    def _thread_waits(self) -> Iterator[tuple[Path, int]]:
        for pid in (self._pid, *(child.pid for child in _descendants(self._pid))):
            for file in Path(f"/proc/{pid}/task").glob("*/schedstat"):
                with contextlib.suppress(OSError, IndexError, ValueError):
                    yield file, int(file.read_text().split()[1])


def inherited_environment(environment: Mapping[str, str]) -> dict[str, str]:
    """The environment variables that a project may see."""
    return {
        name: value
        for name, value in environment.items()
        if name in _INHERITED
        or name.startswith(_INHERITED_PREFIXES)
        or name.lower().endswith("_proxy")
    }


def kill_tree(process: subprocess.Popen[bytes], grace: float = 0.0) -> None:
    """Ends a process, its process group, and its descendants in other groups.

    Without patience the group is stopped first: finding the descendants takes a while, in which it
    could go on.
    """
    if not grace:
        _signal_group(process.pid, signal.SIGSTOP)
    children = _descendants(process.pid)
    if grace and process.poll() is None:
        _signal_group(process.pid, signal.SIGTERM)
        with contextlib.suppress(subprocess.TimeoutExpired):
            process.wait(grace)
    _signal_group(process.pid, signal.SIGKILL)
    for child in children:
        with contextlib.suppress(psutil.Error):
            child.kill()
    process.wait()


def terminate(process: subprocess.Popen[bytes]) -> None:
    """Sends SIGTERM to a server, and kills it if it does not end."""
    kill_tree(process, _GRACE_SECONDS)


def run_processes(run: str) -> list[psutil.Process]:
    """The running processes of a run, found by their environment."""
    processes = []
    for process in psutil.process_iter():
        with contextlib.suppress(psutil.Error, OSError):
            if (
                process.environ().get(RUN_VARIABLE) == run
                and process.status() != psutil.STATUS_ZOMBIE
            ):
                processes.append(process)
    return processes


def kill_run(run: str, reaper: Reaper | None = None) -> None:
    """Kills the processes of a run, repeatedly, since they may start others meanwhile."""
    for _ in range(20):
        processes = run_processes(run) + (reaper.descendants() if reaper else [])
        if not processes:
            return
        for process in processes:
            with contextlib.suppress(psutil.Error):
                process.kill()
        psutil.wait_procs(processes, timeout=1)


def log_tail(log: Path) -> str:
    """The last bytes of a log, decoded."""
    with log.open("rb") as file:
        file.seek(max(0, log.stat().st_size - TAIL_BYTES))
        return file.read().decode("utf-8", "replace")


def last_line(log: Path) -> str:
    """The last line of a command's error output, else of its output; "(nothing)" if both are
    empty."""
    for text in (log_tail(_stderr_log(log)), log_tail(log)):
        lines = [line.strip() for line in text.splitlines() if line.strip()]
        if lines:
            return lines[-1][:300]
    return "(nothing)"


def _stderr_log(log: Path) -> Path:
    return log.with_suffix(".err")


def _descendants(pid: int) -> list[psutil.Process]:
    try:
        return psutil.Process(pid).children(recursive=True)
    except psutil.Error:
        return []


def _signal_group(pid: int, number: int) -> None:
    with contextlib.suppress(ProcessLookupError, PermissionError):
        os.killpg(pid, number)
