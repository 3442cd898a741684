"""Reads what the system wrote; whatever is wrong with a file is the project's failure."""

from __future__ import annotations

import csv
import io
import json
import math
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


def table(path: Path, columns: Sequence[str]) -> list[dict[str, str]]:
    """The rows of a CSV file with these columns, in any order; others may be there."""
    try:
        found = list(csv.reader(io.StringIO(text(path), newline="")))
    except csv.Error as error:
        raise wrong(path.name, f"not CSV: {error}", ",".join(columns)) from error
    head = found[0] if found else []
    if not set(columns) <= set(head):
        shown = ",".join(head)[:80] or "nothing"
        raise wrong(path.name, f"the first line is {shown}", ",".join(columns))
    for number, row in enumerate(found[1:], 2):
        if len(row) != len(head):
            raise wrong(path.name, f"line {number} has {len(row)} fields", str(len(head)))
    return [dict(zip(head, row, strict=True)) for row in found[1:]]


def number(row: Mapping[str, str], name: str, where: str) -> float:
    """A field that holds a finite number."""
    try:
        value = float(row[name])
    except ValueError:
        value = math.nan
    if not math.isfinite(value):
        raise wrong(where, f"{name} is {short(row[name])}", "a number")
    return value


def by_file(
    found: Sequence[Mapping[str, str]], wanted: Sequence[str], where: str
) -> dict[str, Mapping[str, str]]:
    """One line for each file, whatever the order; the project's failure if it is otherwise."""
    got = [one["file"] for one in found]
    if len(got) != len(wanted) or set(got) != set(wanted):
        came = f"{len(got)} lines with {len(set(got))} files"
        raise wrong(where, came, f"each of the {len(wanted)} pictures once")
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
