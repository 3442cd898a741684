"""The large libraries that labs use: which of them are complete, and how the others are installed.

`start_installation` installs what is missing in a process of its own, one library after the other,
and returns at once. A library counts only when it is complete. What was interrupted goes on with
the next `start_installation`. `python -m gradatim.libraries`, which is `make install`, does the
same in the foreground.
"""

from __future__ import annotations

import fcntl
import importlib
import json
import os
import re
import subprocess
import sys
import sysconfig
import time
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import asdict, dataclass
from importlib.util import find_spec
from pathlib import Path
from typing import IO

from gradatim import installing

# Module -> distribution and its megabytes to fetch, in the order in which labs need them.
LARGE_LIBRARIES = {
    "pandas": ("pandas", 12),
    "pyarrow": ("pyarrow", 46),
    "scipy": ("scipy", 36),
    "sklearn": ("scikit-learn", 9),
    "matplotlib": ("matplotlib", 24),
    "duckdb": ("duckdb", 21),
    "psycopg": ("psycopg", 5),
    "palmerpenguins": ("palmerpenguins", 1),
    "seaborn": ("seaborn", 1),
    "flask": ("flask", 1),
    "mypy": ("mypy", 16),
}
SIZES = dict(LARGE_LIBRARIES.values())
AUTHOR_MODULES = {"cosmic_ray", "sqlglot"}  # modules of the extra `author`


@dataclass(frozen=True)
class Progress:
    """What is left to install, and how it goes; kept in a file while anything is left."""

    left: tuple[str, ...]  # distributions, the first of which is being installed
    fetched: int = 0  # MB of those that are done
    seconds: float = 0.0  # that these took
    failed: str = ""  # what the installer said

    @property
    def time_left(self) -> str:
        """How long it still takes, as far as one can tell."""
        if not self.fetched:
            return "a few minutes left"
        rest = sum(SIZES.get(name, 10) for name in self.left) * self.seconds / self.fetched
        minutes = max(1, round(rest / 60))
        return f"about {minutes} minute{'s' * (minutes > 1)} left"


def usable(module: str) -> bool:
    """Whether a module can be imported and its library is complete."""
    if (
        module in LARGE_LIBRARIES
        and (progress := _read())
        and LARGE_LIBRARIES[module][0] in progress.left
    ):
        return False
    if find_spec(module) is None:
        importlib.invalidate_caches()  # it may have come a moment ago
    return find_spec(module) is not None


def missing() -> list[str]:
    """The requirements of the libraries that are not complete."""
    from importlib.metadata import requires  # 8 ms: not for every command

    ranges = {_name(line): line.partition(";")[0] for line in requires("gradatim") or ()}
    return [
        ranges.get(name, name)
        for module, (name, _) in LARGE_LIBRARIES.items()
        if not usable(module)
    ]


def status() -> str:
    """One sentence about what is missing; empty when nothing is."""
    if not missing():
        return ""
    progress = _read()
    if progress and _is_running():
        return f"the large libraries are being installed, {progress.time_left}"
    if progress and progress.failed:
        return f"the large libraries could not be installed: {progress.failed}"
    return "the large libraries are not installed"


def installation_status() -> str:
    """One sentence about an installation that is at work, or has failed; empty if there is none.
    It looks at one file only, so that every page can ask."""
    progress = _read()
    if progress is None or not progress.left:
        return ""
    if progress.failed:
        return f"The large libraries could not be installed: {progress.failed}."
    if not _is_running():
        return ""
    number = len(LARGE_LIBRARIES) - len(progress.left) + 1
    place = f"library {number} of {len(LARGE_LIBRARIES)}"
    return f"{progress.left[0]} is being installed ({place}), {progress.time_left}."


def remedy() -> str:
    """What to do about it."""
    if _is_running():
        return "begin with a lab that needs none of them"
    return "run `gradatim start` or `make install` with a connection to the internet"


def start_installation() -> None:
    """Installs what is missing, in a process that outlives this one, unless one is at work.

    In an environment that belongs to somebody else nothing happens, and `status` says what is
    missing.
    """
    if not missing():
        return
    with suppress(OSError), _file("lock").open("w") as lock, _file("log").open("w") as log:
        if _try_lock(lock):
            _write(Progress(tuple(map(_name, missing()))))
            subprocess.Popen(
                [sys.executable, "-m", "gradatim.libraries", "locked"],
                stdin=subprocess.DEVNULL, stdout=log, stderr=log, start_new_session=True,
                pass_fds=[lock.fileno()],
            )  # fmt: skip


def install() -> None:
    """Installs what is missing; the lock is held already."""
    progress = Progress(tuple(map(_name, missing())))
    for requirement in missing():
        _write(progress)
        progress = _installed(requirement, progress)
    _file("json").unlink(missing_ok=True)


def _installed(requirement: str, progress: Progress) -> Progress:
    started, name = time.monotonic(), _name(requirement)
    _remove_incomplete()
    try:
        installing.install(sys.executable, [requirement], name, _print_line, compiled=True)
    except installing.InstallError as failed:
        _write(Progress(progress.left, failed=str(failed).splitlines()[-1]))
        raise
    return Progress(
        tuple(distribution for distribution in progress.left if distribution != name),
        progress.fetched + SIZES.get(name, 10),
        progress.seconds + time.monotonic() - started,
    )


def _remove_incomplete() -> None:
    """Removes what says that a library is there where an interruption left it incomplete: RECORD is
    written last."""
    from importlib.metadata import distributions

    for found in distributions(path=[sysconfig.get_path("purelib"), sysconfig.get_path("platlib")]):
        if found.read_text("RECORD") is None and (folder := getattr(found, "_path", None)):
            for path in (*Path(folder).glob("*"), Path(folder)):
                with suppress(OSError):
                    path.rmdir() if path.is_dir() else path.unlink()


def _name(requirement: str) -> str:
    return re.split(r"[^\w.-]", requirement, maxsplit=1)[0]


def _print_line(line: str) -> None:
    print(line, flush=True)


# The file of the progress, beside the environment's own --------------------------------------


def _file(kind: str) -> Path:
    return Path(sys.prefix) / f"gradatim-libraries.{kind}"


def _write(progress: Progress) -> None:
    new = _file("new")
    new.write_text(json.dumps(asdict(progress)))
    os.replace(new, _file("json"))


def _read() -> Progress | None:
    with suppress(OSError, ValueError):
        saved = json.loads(_file("json").read_text())
        return Progress(tuple(saved.pop("left")), **saved)
    return None


def _is_running() -> bool:
    """Whether a process is at work: it holds the lock until it ends, however it ends."""
    with suppress(OSError), _file("lock").open("a") as lock:
        return not _try_lock(lock)
    return False


def _try_lock(lock: IO[str]) -> bool:
    try:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True


def display_names(modules: Iterable[str]) -> str:
    """The libraries of these modules, as people call them."""
    return ", ".join(
        LARGE_LIBRARIES[module][0] if module in LARGE_LIBRARIES else module for module in modules
    )


def main(*arguments: str) -> None:
    """Installs in the foreground; waits if another process does so already."""
    with _file("lock").open("a") as lock:
        if "locked" not in arguments:
            fcntl.flock(lock, fcntl.LOCK_EX)
            os.set_inheritable(lock.fileno(), True)  # pip may go on when this process is killed
        try:
            install()
        except installing.InstallError as failed:
            sys.exit(str(failed))


if __name__ == "__main__":
    main(*sys.argv[1:])
