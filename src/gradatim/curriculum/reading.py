"""Bounded reading of a pack's files, and strict reading of its tables. Knows no keys by name."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable, Collection, Hashable, Iterable, Mapping
from graphlib import CycleError, TopologicalSorter
from pathlib import Path
from typing import Any

from gradatim.errors import ContentError

LIMIT = 5_000_000  # bytes of one file
NEEDED: Any = object()  # in place of a default

Found = list[ContentError]
Rule = Callable[[Any], str]  # "" or what is wrong with a value
Keys = Mapping[str, tuple[Rule, Any]]  # key -> rule, default

_SLUG = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")


def content(root: Path, path: Path, found: Found) -> bytes:
    """The bytes of one file of the pack; b"" and a problem if it must not or cannot be read."""
    try:
        if not path.resolve(strict=True).is_relative_to(root.resolve()):
            what = "the link leads out of the curriculum"
        elif not path.is_file():  # a pipe would block the reader for ever
            what = "this is not a plain file"
        elif path.stat().st_size > LIMIT:
            what = f"the file is larger than {LIMIT // 1_000_000} MB"
        else:
            return path.read_bytes()
    except FileNotFoundError:
        what = "the file is missing"
    except (OSError, RuntimeError) as error:  # RuntimeError: a link that leads to itself
        what = f"the file cannot be read: {error}"
    found.append(ContentError(what, where=path.relative_to(root).as_posix()))
    return b""


def text(raw: bytes, where: str, found: Found) -> str:
    """UTF-8 as text, with \\n at every line's end."""
    try:
        return raw.decode("utf-8-sig").replace("\r\n", "\n")
    except UnicodeDecodeError as error:
        what = f"byte {error.start} is not UTF-8"
        found.append(ContentError(what, where=where, do="save the file as UTF-8"))
        return ""


def toml(root: Path, path: Path, found: Found) -> dict[str, Any] | None:
    """The table of a TOML file; None after a problem that is in `found`."""
    where, before = path.relative_to(root).as_posix(), len(found)
    words = text(content(root, path, found), where, found)
    if len(found) > before:
        return None
    try:
        return tomllib.loads(words)
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        found.append(ContentError(f"this is not TOML: {error}", where=where))
        return None


def fields(
    table: Mapping[str, Any] | None, keys: Keys, where: str, found: Found
) -> dict[str, Any] | None:
    """The values of a table, defaults filled in; None if it, or any of them, is wrong."""
    if table is None:
        return None
    errors = [f"unknown key '{key}'" for key in table if key not in keys]
    for key, (rule, default) in keys.items():
        if key not in table and default is NEEDED:
            errors.append(f"the key '{key}' is missing")
        elif key in table and (wrong := rule(table[key])):
            errors.append(f"'{key}' {wrong}")
    found += [ContentError(e, where=where, do=f"the keys are {', '.join(keys)}") for e in errors]
    return None if errors else {key: table.get(key, default) for key, (_, default) in keys.items()}


# Rules for one value -------------------------------------------------------------------------


def words(value: Any) -> str:
    return "" if isinstance(value, str) and value.strip() else "is not a text with words in it"


def slug(value: Any) -> str:
    fits = isinstance(value, str) and _SLUG.fullmatch(value)
    return "" if fits else "is not lower-case words joined by -"


def slugs(value: Any) -> str:
    fits = isinstance(value, list) and not any(slug(item) for item in value)
    return "" if fits else "is not a list of ids (lower-case words joined by -)"


def tables(value: Any) -> str:
    fits = isinstance(value, list) and all(isinstance(item, dict) for item in value)
    return "" if fits else "is not a list of tables ([[...]])"


def table(value: Any) -> str:
    return "" if isinstance(value, dict) else "is not a table ([...])"


def reasons(value: Any) -> str:
    fits = isinstance(value, dict) and not any(words(reason) for reason in value.values())
    return "" if fits else "is not a table of texts"


def between(low: float, high: float, whole: bool = False) -> Rule:
    """A number from `low` to `high`; True is no number."""
    kinds = (int,) if whole else (int, float)
    what = "whole number" if whole else "number"

    def rule(value: Any) -> str:
        fits = isinstance(value, kinds) and not isinstance(value, bool) and low <= value <= high
        return "" if fits else f"is not a {what} from {low:g} to {high:g}"

    return rule


def one_of(options: Collection[Any]) -> Rule:
    def rule(value: Any) -> str:
        fits = isinstance(value, (str, int)) and value in options
        return "" if fits else f"is none of {', '.join(map(str, options))}"

    return rule


def some_of(options: Collection[str]) -> Rule:
    def rule(value: Any) -> str:
        fits = isinstance(value, list) and all(v in options for v in value)
        return "" if fits else f"is not a list of some of {', '.join(options)}"

    return rule


# Rules for many ids --------------------------------------------------------------------------


def unknown(ids: Iterable[str], known: Collection[str], noun: str, where: str) -> Found:
    return [
        ContentError(f"there is no {noun} '{name}'", where=where, do="see roadmap.toml")
        for name in ids
        if name not in known
    ]


def twice(ids: Iterable[Hashable], noun: str, where: str) -> Found:
    seen: set[Hashable] = set()
    again = [name for name in ids if name in seen or seen.add(name)]  # type: ignore[func-returns-value]
    return [ContentError(f"the {noun} '{name}' stands there twice", where=where) for name in again]


def rings(needs: Mapping[str, Collection[str]]) -> list[list[str]]:
    """Ids that need each other in a ring, one list a ring; no id stands in two of them."""
    left, found = dict(needs), []
    while True:
        try:
            TopologicalSorter(left).prepare()
        except CycleError as error:
            ring = list(error.args[1])
            found.append(ring)
            left = {name: needs for name, needs in left.items() if name not in ring}
        else:
            return found
