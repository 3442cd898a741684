"""Reads files and tables of a pack strictly, and gathers every problem. Knows no key by name."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable, Collection, Hashable, Iterable, Mapping
from dataclasses import dataclass
from graphlib import CycleError, TopologicalSorter
from pathlib import Path
from typing import Any, TypeVar

from gradatim.errors import ContentError
from gradatim.printable import CONTROL_CHARACTERS

T = TypeVar("T")
FILE_LIMIT = 5 * 2**20  # bytes of one file of a pack
TEXT_LIMIT = 2**18  # bytes of one that is parsed here
MAX_PROBLEM = 200  # characters of a problem
MAX_LABEL = 60  # characters of its place
# The time to read a key grows with the square of its parts. Possessive, begun at the start of a
# word and short, so that no text is tried in many ways; of longer parts few find room in a file.
_PART = r"""(?:[\w-]++|"(?:[^"\\\n]|\\.){0,200}+"|'[^'\n]{0,200}+')[ \t]*+"""
_DEEP_KEY = re.compile(rf"(?<![\w-])(?:{_PART}\.[ \t]*+){{16}}")


@dataclass(frozen=True)
class TomlTable:
    """One table of a file. An invalid value is added to `problems` and replaced by a default of its
    type, so that reading goes on to the next problem."""

    values: Mapping[str, Any]
    where: str
    problems: list[ContentError]

    def allow_only(self, allowed: Collection[str]) -> TomlTable:
        """Adds a problem for every other key."""
        for key in self.values:
            if key not in allowed:
                self.add_problem(f"unknown key '{key}'", f"use only {', '.join(allowed)}")
        return self

    def text(self, key: str, default: str | None = None) -> str:
        value = self._value(key, default)
        if value is not None and not (isinstance(value, str) and value.strip()):
            self.add_problem(f"'{key}' is not text", "write words in quotes")
        elif value is not None and CONTROL_CHARACTERS.search(value):
            self.add_problem(f"'{key}' holds a control character", "write what can be seen")
        return value if isinstance(value, str) else ""

    def optional_text(self, key: str) -> str:
        """The text, which must not be empty if there is one; "" without."""
        return self.text(key) if key in self.values else ""

    def label(self, key: str) -> str:
        """The name of the table in messages, because a file may hold dozens."""
        value = self.values.get(key)
        return value[:MAX_LABEL] if isinstance(value, str) else "?"

    def slug(self, key: str) -> str:
        value = self.text(key)
        if value and not is_slug(value):
            self.add_problem(f"'{value}' is not a valid id", "join lower-case words by -")
        return value

    def strings(self, key: str, default: tuple[str, ...] | None = None) -> tuple[str, ...]:
        value = self._value(key, default)
        if not isinstance(value, list | tuple) or not all(isinstance(x, str) for x in value):
            if value is not None:
                self.add_problem(f"'{key}' is not a list of texts", 'write it as ["one", "two"]')
            return ()
        return tuple(value)

    def members(self, key: str, kind: Callable[[str], T], names: Collection[str]) -> tuple[T, ...]:
        values = self.strings(key, ())
        for value in values:
            if value not in names:
                self.add_problem(f"'{value}' is unknown", f"one of {', '.join(names)}")
        return tuple(kind(value) for value in values if value in names)

    def number(self, key: str, low: float, high: float, kind: type = float) -> Any:
        value = self._value(key, None)
        fits = isinstance(value, int | float) and not isinstance(value, bool)
        if fits and low <= value <= high and kind(value) == value:
            return kind(value)
        if value is not None:
            self.add_problem(f"'{key}' is {short_repr(value)}", f"a number from {low} to {high}")
        return kind(low)

    def choice(self, key: str, allowed: Collection[str], default: str | None = None) -> str:
        value = self.text(key, default)
        if value and value not in allowed:
            self.add_problem(f"'{key}' is '{value}'", f"one of {', '.join(allowed)}")
        return value

    def table(self, key: str) -> TomlTable:
        value = self._value(key, None)
        if value is not None and not isinstance(value, dict):
            self.add_problem(f"'{key}' is not a table", f"write [{key}]")
        found = value if isinstance(value, dict) else {}
        return TomlTable(
            found, f"{self.where}, [{key}]", self.problems if isinstance(value, dict) else []
        )

    def pairs(self, key: str) -> dict[str, str]:
        value = self.values.get(key, {})
        if not isinstance(value, dict) or not all(isinstance(x, str) for x in value.values()):
            self.add_problem(f"[{key}] is not a table of texts", '"mutant" = "reason"')
            return {}
        return dict(value)

    def rows(self, key: str, where: str = "") -> list[TomlTable]:
        value = self._value(key, None)
        if not isinstance(value, list) or not all(isinstance(row, dict) for row in value):
            if value is not None:
                self.add_problem(f"'{key}' is not a list of tables", f"write [[{key}]]")
            return []
        return [TomlTable(row, where or self.where, self.problems) for row in value]

    def _value(self, key: str, default: Any) -> Any:
        if key not in self.values and default is None:
            self.add_problem(f"the key '{key}' is missing", "add it")
        return self.values.get(key, default)

    def add_problem(self, what: str, do: str) -> None:
        """Adds a problem of this table."""
        shown = what if len(what) <= MAX_PROBLEM else f"{what[:MAX_PROBLEM]} ..."
        self.problems.append(ContentError(shown, where=self.where, do=do))


def short_repr(value: object) -> str:
    """A value as shown in a problem."""
    try:
        shown = repr(value)
    except ValueError:  # written in base 16, a number may have any length
        return "too long a number"
    return "too long a number" if isinstance(value, int) and len(shown) > 20 else shown


def is_slug(text: str) -> bool:
    """Lower-case words and numbers joined by -, a name that is safe in every file system."""
    parts = text.split("-")
    return all(part.isascii() and part.isalnum() and part == part.lower() for part in parts)


def read_toml(root: Path, path: Path) -> dict[str, Any]:
    """The table of a file; ContentError if it is missing or not valid TOML."""
    where = path.relative_to(root).as_posix().removeprefix("labs/")
    return parse_toml(decode(read_bytes(root, path), where), where)


def parse_toml(text: str, where: str) -> dict[str, Any]:
    """The table of a text; ContentError if it is not valid TOML, or could take too long to
    parse."""
    if len(text) > TEXT_LIMIT:
        raise ContentError(f"more than {TEXT_LIMIT // 2**10} KB", where=where, do="shorten it")
    if _DEEP_KEY.search(text):
        raise ContentError("a key of more than 16 parts", where=where, do="shorten it")
    try:
        return tomllib.loads(text)
    except (ValueError, RecursionError) as error:  # a number may have too many digits
        raise ContentError(f"it is not TOML: {error}", where=where, do="correct it") from error


def read_bytes(root: Path, path: Path) -> bytes:
    """The bytes of a plain file inside the pack; ContentError for anything else."""
    where = path.relative_to(root).as_posix().removeprefix("labs/")
    try:
        if not path.resolve(strict=True).is_relative_to(root.resolve()):
            raise ContentError("it leads out of the pack", where=where, do="put the file here")
        if not path.is_file():  # a pipe would keep its reader waiting forever
            raise ContentError("it is not a regular file", where=where, do="put a file here")
        if path.stat().st_size > FILE_LIMIT:
            raise ContentError(f"more than {FILE_LIMIT // 2**20} MB", where=where, do="shorten it")
        return path.read_bytes()
    except FileNotFoundError as error:
        raise ContentError("the file is missing", where=where, do="write it") from error
    except (OSError, RuntimeError) as error:  # RuntimeError: a link that leads to itself
        raise ContentError(f"it cannot be read: {error}", where=where) from error


def decode(content: bytes, where: str) -> str:
    """The text of a file; ContentError if it is not UTF-8."""
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError as error:
        raise ContentError("it is not UTF-8 text", where=where, do="save it as UTF-8") from error


def unknown_names(
    names: Iterable[str], known: Collection[str], noun: str, where: str
) -> list[ContentError]:
    """The names that are not in the pack."""
    return [
        ContentError(f"there is no {noun} '{name}'", where=where, do="use ids of roadmap.toml")
        for name in names
        if name not in known
    ]


def duplicates(names: Iterable[Hashable], noun: str, where: str) -> list[ContentError]:
    """Names given more than once."""
    listed = list(names)
    repeated = sorted({str(name) for name in listed if listed.count(name) > 1})
    message = "stands there more than once"
    return [
        ContentError(f"{noun} '{name}' {message}", where=where, do="keep one") for name in repeated
    ]


def cycles(needs: Mapping[str, Collection[str]]) -> list[list[str]]:
    """The cycles of names that need each other, as lists; no name is in two of them."""
    remaining, cycles_found = dict(needs), []
    while True:
        try:
            TopologicalSorter(remaining).prepare()
        except CycleError as error:
            cycle = list(dict.fromkeys(error.args[1]))
            cycles_found.append(cycle)
            remaining = {name: wanted for name, wanted in remaining.items() if name not in cycle}
        else:
            return cycles_found
