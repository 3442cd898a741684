"""Finds PostgreSQL's server programs on this computer. Starts no server."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from collections.abc import Iterator
from functools import cache
from glob import glob

MIN_VERSION = 12
"""The first major version whose settings and answers are those that are relied on."""

_USUAL_FOLDERS = (
    "/usr/lib/postgresql/*/bin",  # Debian, Ubuntu
    "/usr/pgsql-*/bin",  # Fedora and its kin, from PostgreSQL's own packages
    "/usr/local/pgsql/bin",
    "/opt/homebrew/opt/postgresql*/bin",
    "/usr/local/opt/postgresql*/bin",
    "/home/linuxbrew/.linuxbrew/opt/postgresql*/bin",
    "/Applications/Postgres.app/Contents/Versions/*/bin",
)
_REQUIRED_PROGRAMS = ("postgres", "initdb", "pg_resetwal")
_SHARE_FOLDERS = ("../share", "/usr/share/postgresql/*")  # where the server's tables of names lie


class ServerNotFound(Exception):
    """There is no usable server; the message says what to install."""


@cache
def programs_folder() -> str:
    """The folder of the newest server's programs; Absent if there is none."""
    versions = {os.path.realpath(path): _major(path) for path in _candidates()}
    usable = {path: major for path, major in versions.items() if major >= MIN_VERSION}
    if not usable:
        raise ServerNotFound("PostgreSQL's server is not installed here")
    return max(usable, key=lambda path: (usable[path], path))


def version() -> str:
    """The server's own version, such as "15.18"; Absent if there is none."""
    return _version(programs_folder())


def files() -> tuple[str, ...]:
    """The folder of the programs, and other files that the server and `initdb` need."""
    programs = programs_folder()
    paths = [programs, f"{programs}/../lib", "/bin/sh"]
    for path in _SHARE_FOLDERS:
        paths += glob(path if path.startswith("/") else f"{programs}/{path}")
    return tuple(os.path.realpath(place) if place != "/bin/sh" else place for place in paths)


def _candidates() -> Iterator[str]:
    on_path = shutil.which("postgres")
    folders = [os.path.dirname(os.path.realpath(on_path))] if on_path else []
    for folder in (*folders, *(found for pattern in _USUAL_FOLDERS for found in glob(pattern))):
        if all(os.access(os.path.join(folder, name), os.X_OK) for name in _REQUIRED_PROGRAMS):
            yield folder


def _major(programs: str) -> int:
    found = re.match(r"\d+", _version(programs))
    return int(found[0]) if found else 0


@cache
def _version(programs: str) -> str:
    """The text after "postgres (PostgreSQL)"; "" if the program does not run."""
    command = [os.path.join(programs, "postgres"), "--version"]
    try:
        result = subprocess.run(command, capture_output=True, text=True, timeout=10, check=True)
    except (OSError, subprocess.SubprocessError):
        return ""
    found = re.search(r"\d+(\.\d+)*", result.stdout)
    return found[0] if found else ""
