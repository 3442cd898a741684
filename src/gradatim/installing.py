"""Installs packages and shows that something happens; uv does the work where it is on the path.

It runs before anything else is installed, and so uses nothing but the standard library:

    python3 -P src/gradatim/installing.py ENVIRONMENT REQUIREMENT...
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import threading
import time
from collections import deque
from collections.abc import Callable, Sequence
from pathlib import Path

REPORT_INTERVAL_S = 2.0  # nothing is silent for longer
WIDTH = 72
Report = Callable[[str], None]


class InstallError(Exception):
    """What the installer said last."""


def environment(folder: Path, report: Report) -> str:
    """The interpreter of the environment, which is created if it is not there yet."""
    python = folder / "bin" / "python"
    if not python.exists():
        uv = shutil.which("uv")
        command = [uv, "venv", "--quiet", "--python", sys.executable] if uv else [sys.executable]
        run([*command, *([] if uv else ["-m", "venv"]), str(folder)], "environment", report)
    return str(python)


def install(
    python: str, requirements: Sequence[str], name: str, report: Report, compiled: bool = False
) -> None:
    """Installs them into the environment of `python`; Failed with what was said last.

    `compiled`: with bytecode, which takes a while, for what is imported by processes that write
    none.
    """
    if uv := shutil.which("uv"):
        command = [uv, "pip", "install", "--python", python]
        command += ["--compile-bytecode"] if compiled else []
    else:
        command = [python, "-m", "pip", "install", "--disable-pip-version-check"]
        command += ["--progress-bar", "off", "--compile" if compiled else "--no-compile"]
    run([*command, *requirements], name, report)


def run(command: Sequence[str], name: str, report: Report) -> None:
    """Runs a command to its end and says every two seconds what it is doing."""
    started, lines = time.monotonic(), deque([""], maxlen=3)
    report(f"{name} ...")
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, stdin=subprocess.DEVNULL,
        text=True, errors="replace", close_fds=False,  # whoever holds a lock holds it to our end
    ) as process:  # fmt: skip
        reader = threading.Thread(target=_read_lines, args=(process, lines))
        reader.start()
        while reader.is_alive():
            reader.join(REPORT_INTERVAL_S)
            if reader.is_alive():
                report(f"{name}: {time.monotonic() - started:.0f} s  {lines[-1][:WIDTH]}")
    if process.returncode:
        raise InstallError("\n".join(lines))
    report(f"{name}: done in {time.monotonic() - started:.0f} s")


def _read_lines(process: subprocess.Popen[str], lines: deque[str]) -> None:
    assert process.stdout
    for line in process.stdout:
        if line.strip():
            lines.append(line.strip())


def main(folder: str, *requirements: str) -> None:
    def report(line: str) -> None:
        print(line, flush=True)

    try:
        install(environment(Path(folder), report), requirements, "packages", report)
    except InstallError as failed:
        sys.exit(f"{failed}\nThe installation did not end well. Run the same command again.")


if __name__ == "__main__":
    main(*sys.argv[1:])
