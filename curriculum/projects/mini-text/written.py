"""Reads what the system wrote; whatever is wrong with a file is the project's failure."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from gradatim.verify import Failure, failure, is_number

KINDS = {
    float: ("a number", (int, float)),
    int: ("a whole number", (int,)),
    str: ("text", (str,)),
    list: ("a list", (list,)),
    dict: ("an object", (dict,)),
}


def content(path: Path) -> Any:
    """The JSON of a file."""
    return _parsed(text(path), path.name)


def lines(path: Path) -> list[Any]:
    """The JSON of each line of a file."""
    return [_parsed(line, path.name) for line in text(path).split("\n") if line.strip()]


def field(found: Any, kind: type, name: str, where: str) -> Any:
    """The value of a key, of the kind that the brief names."""
    if not isinstance(found, dict) or name not in found:
        raise wrong(where, f"there is no '{name}'", f"'{name}' there")
    value = found[name]
    words, types = KINDS[kind]
    right = isinstance(value, types) and not isinstance(value, bool)
    if not right or (kind is float and not is_number(value)):
        raise wrong(where, f"'{name}' is {short(value)}", words)
    return value


def by_id(found: Sequence[Any], wanted: Sequence[str], where: str) -> Mapping[str, Any]:
    """One line for each id, whatever the order; the project's failure if it is otherwise."""
    got = [field(one, str, "id", where) for one in found]
    if len(got) != len(wanted) or set(got) != set(wanted):
        came = f"{len(got)} lines with {len(set(got))} ids"
        raise wrong(where, came, f"each of the {len(wanted)} ids of the file once")
    return dict(zip(got, found, strict=True))


def text(path: Path) -> str:
    """The text of a file."""
    try:
        return path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        reason = error.strerror if isinstance(error, OSError) else "it is not UTF-8"
        asks = "a text file in UTF-8 at the path that was given"
        raise wrong(path.name, f"it cannot be read: {reason}", asks) from error


def short(value: Any) -> str:
    shown = json.dumps(value, ensure_ascii=False)
    return shown if len(shown) <= 60 else f"{shown[:57]}..."


def wrong(
    where: str, came: str, asks: str, look: str = "which line of your system writes this?"
) -> Failure:
    """The project's failure over a file."""
    return failure(came=f"{where}: {came}", asks=asks, look=look)


def _parsed(line: str, where: str) -> Any:
    try:
        return json.loads(line, parse_constant=_no_number)
    except (ValueError, RecursionError) as error:
        raise wrong(where, f"not JSON: {error}", "JSON in UTF-8") from error


def _no_number(name: str) -> float:
    raise ValueError(f"JSON has no number {name}")
