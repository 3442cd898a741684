"""Finds PostgreSQL's server programs on this computer. Starts no server."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from collections.abc import Iterator
from functools import cache
from glob import glob

OLDEST = 12
"""The first major version whose settings and answers are those that are relied on."""

_USUAL = (
    "/usr/lib/postgresql/*/bin",  # Debian, Ubuntu
    "/usr/pgsql-*/bin",  # Fedora and its kin, from PostgreSQL's own packages
    "/usr/local/pgsql/bin",
    "/opt/homebrew/opt/postgresql*/bin",
    "/usr/local/opt/postgresql*/bin",
    "/home/linuxbrew/.linuxbrew/opt/postgresql*/bin",
    "/Applications/Postgres.app/Contents/Versions/*/bin",
)
_NEEDED = ("postgres", "initdb", "pg_resetwal")
_SHARED = ("../share", "/usr/share/postgresql/*")  # where the server's tables of names lie


class Absent(Exception):
    """There is no usable server; the message says what to install."""


@cache
def folder() -> str:
    """The folder of the newest server's programs; Absent if there is none."""
    found = {os.path.realpath(one): _major(one) for one in _candidates()}
    usable = {one: major for one, major in found.items() if major >= OLDEST}
    if not usable:
        raise Absent("PostgreSQL's server is not installed here")
    return max(usable, key=lambda one: (usable[one], one))


def version() -> str:
    """The server's own version, such as "15.18"; Absent if there is none."""
    return _version(folder())


def files() -> tuple[str, ...]:
    """The folder of the programs, and other files that the server and `initdb` need."""
    programs = folder()
    places = [programs, f"{programs}/../lib", "/bin/sh"]
    for path in _SHARED:
        places += glob(path if path.startswith("/") else f"{programs}/{path}")
    return tuple(os.path.realpath(place) if place != "/bin/sh" else place for place in places)


def _candidates() -> Iterator[str]:
    on_path = shutil.which("postgres")
    folders = [os.path.dirname(os.path.realpath(on_path))] if on_path else []
    for one in (*folders, *(found for pattern in _USUAL for found in glob(pattern))):
        if all(os.access(os.path.join(one, name), os.X_OK) for name in _NEEDED):
            yield one


def _major(programs: str) -> int:
    found = re.match(r"\d+", _version(programs))
    return int(found[0]) if found else 0


@cache
def _version(programs: str) -> str:
    """The text after "postgres (PostgreSQL)"; "" if the program does not run."""
    command = [os.path.join(programs, "postgres"), "--version"]
    try:
        said = subprocess.run(command, capture_output=True, text=True, timeout=10, check=True)
    except (OSError, subprocess.SubprocessError):
        return ""
    found = re.search(r"\d+(\.\d+)*", said.stdout)
    return found[0] if found else ""
