"""Starts the processes of a project and ends all of them: none outlives its run.

Each process has the run's name in the environment variable `MARK`, which its children inherit even
in another session, and is found by that. Processes without the variable are found because the run's
minder (`apart.py`), if there is one, adopts them.
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

from gradatim.verify.apart import Minder
from gradatim.verify.failures import Unable, failure

MARK = "GRADATIM_RUN"
TAIL = 4_000  # bytes at the end of an output that are read
MOST_OUTPUT = 50 * 2**20
_TICK = 0.5  # seconds between checks of a running command
_BUSY = "'{words}' had no end in {within:g} s: other programs had the processor"
_PATIENCE = 5.0  # seconds between SIGTERM and SIGKILL
_PASSED_ON = ("PATH", "LANG", "LC_ALL", "TZ", "SSL_CERT_FILE", "REQUESTS_CA_BUNDLE")
_PREFIXES = ("PIP_", "UV_", "npm_config_")


@dataclass(frozen=True)
class Ended:
    """The result of a command that ended; of its output only the last bytes."""

    code: int
    out: str
    err: str
    seconds: float


class Meter:
    """Measures the time during which at least one thread waited for the project."""

    def __init__(self) -> None:
        self.seconds, self._active, self._since, self._alone = 0.0, 0, 0.0, Lock()

    @contextlib.contextmanager
    def running(self) -> Iterator[None]:
        with self._alone:
            if self._active == 0:
                self._since = time.monotonic()
            self._active += 1
        try:
            yield
        finally:
            with self._alone:
                self._active -= 1
                if self._active == 0:
                    self.seconds += time.monotonic() - self._since


class Launcher:
    """Starts and ends the processes of one run. Safe to share between threads."""

    def __init__(self, folder: Path, run: str, minder: Minder | None = None) -> None:
        """`folder` belongs to the run alone; it holds home, temporary files and logs."""
        self.folder, self.run, self.meter, self._minder = folder, run, Meter(), minder
        self._cache = folder / "cache"
        self._numbers = itertools.count(1)
        self._lay()

    def copy_for(self, folder: Path) -> Launcher:
        """The same run with home, temporary files and logs in another folder. Both share the
        cache."""
        other = copy.copy(self)
        other.folder = folder
        other._lay()
        return other

    def _lay(self) -> None:
        for name in ("home", "tmp", "logs"):
            (self.folder / name).mkdir(parents=True, exist_ok=True)

    def environment(self) -> dict[str, str]:
        """The environment variables of a command: search path, locale, proxy, the run's own
        folders."""
        return {
            **passed_on(os.environ),
            "HOME": str(self.folder / "home"),
            "TMPDIR": str(self.folder / "tmp"),
            MARK: self.run,
        }

    def start(
        self, words: Sequence[str], cwd: Path, log: Path, cached: bool = False
    ) -> subprocess.Popen[bytes]:
        """Starts a process in a new session; its output goes to `log` and to the same name with
        .err.

        If `cached`, it shares a download cache with the other copies. Raises Failure if the program
        cannot be run, Unable if no process can be started.
        """
        cache = {"XDG_CACHE_HOME": str(self._cache)} if cached else {}
        with log.open("wb") as out, _errors(log).open("wb") as err:
            try:
                return subprocess.Popen(
                    words,
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
                    sent=" ".join(words),
                ) from error
            except OSError as error:
                raise Unable(f"no process could be started: {error}") from error

    def run_to_end(
        self, words: Sequence[str], cwd: Path, within: float, cached: bool = False
    ) -> Ended:
        """Runs a program until it ends.

        Raises Failure if it takes longer than `within` seconds or writes more than 50 MB. Time in
        which it was ready to run but waited for a processor does not count, up to another `within`
        seconds; raises Unable if that is not enough.
        """
        log = self.log()
        begun = time.monotonic()
        with self.meter.running():
            process = self.start(words, cwd, log, cached)
            try:
                self._wait(process, words, log, within)
            finally:
                end(process)
        seconds = time.monotonic() - begun
        return Ended(process.returncode, tail(log), tail(_errors(log)), seconds)

    def _wait(
        self, process: subprocess.Popen[bytes], words: Sequence[str], log: Path, within: float
    ) -> None:
        queue, begun, came = Queue(process.pid), time.monotonic(), f"no end in {within:g} s"
        while (left := begun + within + min(queue.seconds, within) - time.monotonic()) > 0:
            with contextlib.suppress(subprocess.TimeoutExpired):
                process.wait(timeout=min(_TICK, left))
                return
            queue.look()
            if log.stat().st_size + _errors(log).stat().st_size > MOST_OUTPUT:
                came = "more than 50 MB of output"
                break
        else:
            if queue.seconds > within:
                raise Unable(_BUSY.format(words=" ".join(words), within=within))
        raise failure(
            came=f"{came}; its last words: {last_words(log)}",
            asks=f"an end within {within:g} s",
            look="what does it do at that moment? Run it by hand on the sample",
            sent=" ".join(words),
        )

    def log(self) -> Path:
        return self.folder / "logs" / f"{next(self._numbers):04d}.txt"

    def end_all(self) -> None:
        """Ends all processes of this run, including those started by the project."""
        end_marked(self.run, self._minder)


class Queue:
    """Estimates how long a program and its descendants waited for a processor that others used.

    At each look, the thread that waited longest since the previous look counts. Source: Linux's
    `schedstat`, see proc(5); on other systems no waiting is seen.
    """

    def __init__(self, pid: int) -> None:
        self._pid, self._before = pid, dict[Path, int]()
        self.seconds = 0.0

    def look(self) -> None:
        now = dict(self._waited())
        longest = max((now[one] - self._before.get(one, 0) for one in now), default=0)
        self.seconds += min(longest / 1e9, _TICK)
        self._before = now

    def _waited(self) -> Iterator[tuple[Path, int]]:
        for pid in (self._pid, *(child.pid for child in _below(self._pid))):
            for file in Path(f"/proc/{pid}/task").glob("*/schedstat"):
                with contextlib.suppress(OSError, IndexError, ValueError):
                    yield file, int(file.read_text().split()[1])


def passed_on(environment: Mapping[str, str]) -> dict[str, str]:
    """The environment variables that a project may see."""
    return {
        name: value
        for name, value in environment.items()
        if name in _PASSED_ON or name.startswith(_PREFIXES) or name.lower().endswith("_proxy")
    }


def end(process: subprocess.Popen[bytes], patience: float = 0.0) -> None:
    """Ends a process, its process group, and its descendants in other groups.

    Without patience the group is stopped first: finding the descendants takes a while, in which it
    could go on.
    """
    if not patience:
        _signal_group(process.pid, signal.SIGSTOP)
    children = _below(process.pid)
    if patience and process.poll() is None:
        _signal_group(process.pid, signal.SIGTERM)
        with contextlib.suppress(subprocess.TimeoutExpired):
            process.wait(patience)
    _signal_group(process.pid, signal.SIGKILL)
    for child in children:
        with contextlib.suppress(psutil.Error):
            child.kill()
    process.wait()


def end_gently(process: subprocess.Popen[bytes]) -> None:
    """Sends SIGTERM to a server, and kills it if it does not end."""
    end(process, _PATIENCE)


def marked(run: str) -> list[psutil.Process]:
    """The running processes of a run, found by their environment."""
    found = []
    for process in psutil.process_iter():
        with contextlib.suppress(psutil.Error, OSError):
            if process.environ().get(MARK) == run and process.status() != psutil.STATUS_ZOMBIE:
                found.append(process)
    return found


def end_marked(run: str, minder: Minder | None = None) -> None:
    """Kills the processes of a run, repeatedly, since they may start others meanwhile."""
    for _ in range(20):
        found = marked(run) + (minder.others() if minder else [])
        if not found:
            return
        for process in found:
            with contextlib.suppress(psutil.Error):
                process.kill()
        psutil.wait_procs(found, timeout=1)


def tail(log: Path) -> str:
    """The last bytes of a log, decoded."""
    with log.open("rb") as file:
        file.seek(max(0, log.stat().st_size - TAIL))
        return file.read().decode("utf-8", "replace")


def last_words(log: Path) -> str:
    """The last line of a command's error output, else of its output; "(nothing)" if both are
    empty."""
    for text in (tail(_errors(log)), tail(log)):
        lines = [line.strip() for line in text.splitlines() if line.strip()]
        if lines:
            return lines[-1][:300]
    return "(nothing)"


def _errors(log: Path) -> Path:
    return log.with_suffix(".err")


def _below(pid: int) -> list[psutil.Process]:
    try:
        return psutil.Process(pid).children(recursive=True)
    except psutil.Error:
        return []


def _signal_group(pid: int, number: int) -> None:
    with contextlib.suppress(ProcessLookupError, PermissionError):
        os.killpg(pid, number)
