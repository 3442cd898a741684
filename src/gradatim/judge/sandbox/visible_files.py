"""Which files of this machine a child may see: the interpreter and its packages, never a lab."""

from __future__ import annotations

import os
import site
import sys
import sysconfig
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from glob import glob
from pathlib import Path

SCRATCH = "/tmp/lab"
SHARED_MEMORY = "/tmp/shm"  # not below /dev, where the right to write would include devices
DEVICES = ("/dev/null", "/dev/zero", "/dev/urandom", "/dev/random")
READ_ONLY = ("/dev/zero",)  # of these: a writable mapping of it would be memory without a limit
LINKS = {
    "/dev/shm": SHARED_MEMORY,
    # To the open files of the current process; the shell needs them for <(…).
    "/dev/fd": "/proc/self/fd",
    "/dev/stdin": "/proc/self/fd/0",
    "/dev/stdout": "/proc/self/fd/1",
    "/dev/stderr": "/proc/self/fd/2",
}

_LIBRARIES = ("/usr/lib", "/usr/lib64", "/lib", "/lib64", "/etc/ld.so.cache")
_DATA = ("/etc/localtime", "/usr/share/zoneinfo", "/usr/share/fonts", "/usr/local/share/fonts")
_COMMANDS = ("/usr/bin", "/bin", "/etc/alternatives")
_PROJECT = "gradatim"


@dataclass(frozen=True)
class View:
    """Absolute paths that are shown read-only, and folders inside them that appear empty."""

    shown: tuple[str, ...]
    hidden: tuple[str, ...]
    programs: tuple[str, ...] = ()  # that may be started; if empty, all that are shown


def view_of(commands: bool, server: Sequence[str] = ()) -> View:
    """The files of this interpreter; with `commands`, also the usual shell commands; with `server`,
    also those of a server: the folder of its programs, then what else it reads."""
    packages = _package_folders()
    programs = (*_COMMANDS, *_interpreter_as_program()) if commands else ()
    wanted = [*_interpreter(), *packages, *_LIBRARIES, *_DATA, *programs, *server]
    shown = _outermost(p for p in wanted if os.path.exists(p))
    started = (server[0], *_loaders()) if server else ()
    return View(shown, _own_folders(packages), started)


def _loaders() -> list[str]:
    """The dynamic loaders, which the kernel starts to load a program's libraries."""
    loaders = [path for folder in ("/lib64", "/lib") for path in glob(f"{folder}/ld-*.so*")]
    return sorted({os.path.realpath(path) for path in loaders})


def _interpreter() -> list[str]:
    paths = sysconfig.get_paths()
    libraries = [
        paths["stdlib"],
        paths["platstdlib"],
        str(sysconfig.get_config_var("LIBDIR") or ""),
    ]
    # Below /usr the libraries are shown anyway; the prefix itself would show far too much.
    own = [] if sys.base_prefix == "/usr" else [os.path.join(sys.base_prefix, "lib")]
    return [os.path.realpath(p) for p in libraries if p] + [os.path.realpath(p) for p in own]


def _interpreter_as_program() -> list[str]:
    """This Python as a command, and the file that tells it where its packages are."""
    folders = {os.path.dirname(sys.executable), os.path.dirname(os.path.realpath(sys.executable))}
    return [*folders, os.path.join(sys.prefix, "pyvenv.cfg")]


def _package_folders() -> list[str]:
    """Folders of installed packages; a path added by an editable install is not one of them."""
    paths = sysconfig.get_paths()
    return sorted({os.path.abspath(p) for p in [paths["purelib"], paths["platlib"], *_sites()]})


def _sites() -> list[str]:
    return [p for p in site.getsitepackages() if os.path.isdir(p)]


def _outermost(paths: Iterable[str]) -> tuple[str, ...]:
    outermost: list[str] = []
    for path in sorted(set(paths)):
        if not any(
            path == k or path.startswith(k + "/") for k in outermost if not os.path.islink(k)
        ):
            outermost.append(path)
    return tuple(outermost)


def _own_folders(packages: Iterable[str]) -> tuple[str, ...]:
    """This project's folders among the packages: the engine and its labs."""
    folders = [
        str(entry)
        for folder in packages
        if os.path.isdir(folder)
        for entry in Path(folder).iterdir()
        if entry.name.startswith(_PROJECT) and entry.is_dir()
    ]
    return tuple(sorted(folders))


def is_checkout(path: str) -> bool:
    """Whether a folder on the import path contains this project but is no package folder."""
    contains_project = os.path.isdir(os.path.join(path, _PROJECT))
    return contains_project and os.path.abspath(path) not in _package_folders()


def is_hidden_name(name: str) -> bool:
    """Whether an entry among the packages belongs to this project."""
    return name.startswith(_PROJECT)
