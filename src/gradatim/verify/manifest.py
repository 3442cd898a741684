"""gradatim.toml: the file in which a learner names the commands of a project."""

from __future__ import annotations

import shlex
import sys
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from pathlib import Path
from typing import Any

from gradatim.errors import SubmissionError

NAME = "gradatim.toml"
MAX_BYTES = 100_000  # bytes
_KEYS = ("project", "language", "commands")
_SHELL_OPERATORS = ("|", "||", ";", "&", ">", ">>", "<", "$(", "`")

Argv = tuple[str, ...]


@dataclass(frozen=True)
class Manifest:
    """The project's commands: each is a chain of programs that run one after another."""

    project: str
    language: str
    commands: Mapping[str, tuple[Argv, ...]]


def read_manifest(folder: Path) -> Manifest:
    """Reads a project's gradatim.toml.

    SubmissionError if it is missing or not in the form that verifying.md describes.
    """
    where = str(folder / NAME)
    table = _table(folder / NAME, where)
    for key in table:
        if key not in _KEYS:
            raise _error(where, f"unknown key '{key}'", f"use only {', '.join(_KEYS)}")
    commands = table.get("commands")
    if not isinstance(commands, dict) or not commands:
        raise _error(where, "there are no commands", "list them under [commands]")
    return Manifest(
        project=_text(table, "project", where, ""),
        language=_text(table, "language", where, ""),
        commands={name: _chain(name, line, where) for name, line in commands.items()},
    )


def expect_known_commands(manifest: Manifest, commands: Sequence[str], folder: Path) -> None:
    """Raises SubmissionError for a command that no stage of the project runs."""
    known = {"setup", *commands}
    for name in manifest.commands.keys() - known:
        similar = get_close_matches(name, known, 1)
        do = f"did you mean {similar[0]}?" if similar else f"use only {', '.join(sorted(known))}"
        raise _error(str(folder / NAME), f"unknown command '{name}'", do)


def _table(path: Path, where: str) -> dict[str, Any]:
    try:
        with path.open("rb") as file:
            content = file.read(MAX_BYTES + 1)
    except FileNotFoundError as error:
        do = "write one that names the project's commands"
        raise SubmissionError(f"there is no {NAME}", where=str(path.parent), do=do) from error
    except OSError as error:
        raise SubmissionError(f"it cannot be read ({error.strerror})", where=where) from error
    if len(content) > MAX_BYTES:
        raise _error(where, f"more than {MAX_BYTES // 1000} kB", "name the commands, nothing else")
    try:
        return tomllib.loads(content.decode())
    except (ValueError, RecursionError) as error:
        raise _error(where, f"it is not TOML: {error}", "correct it") from error


def _chain(name: str, line: Any, where: str) -> tuple[Argv, ...]:
    """The programs of a command line, split at `&&`."""
    if not isinstance(line, str) or not line.strip():
        raise _error(where, f"the command '{name}' is not text", "write it as in a terminal")
    if "\0" in line:
        raise _error(where, f"the command '{name}' holds a null character", "leave it out")
    try:
        words = shlex.split(line)
    except ValueError as error:
        raise _error(where, f"the command '{name}' cannot be split: {error}", "quote it") from error
    for word in words:
        if word in _SHELL_OPERATORS:
            do = "put it into a script and name that; only && joins commands"
            raise _error(where, f"the command '{name}' needs a shell for '{word}'", do)
    chain: list[list[str]] = [[]]
    for word in words:
        if word == "&&":
            chain.append([])
        else:
            chain[-1].append(word.replace("{python}", sys.executable))
    if not all(chain):
        raise _error(where, f"the command '{name}' has an empty part", "write a program there")
    return tuple(tuple(part) for part in chain)


def _text(table: Mapping[str, Any], key: str, where: str, default: str) -> str:
    value = table.get(key, default)
    if not isinstance(value, str):
        raise _error(where, f"'{key}' is not text", "write words in quotes")
    return value


def _error(where: str, what: str, do: str) -> SubmissionError:
    return SubmissionError(what, where=where, do=do)
