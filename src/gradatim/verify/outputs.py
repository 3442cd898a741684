"""Reads the files that a system wrote: text, JSON, CSV. Raises Failure if anything is wrong with
one."""

from __future__ import annotations

import csv
import io
import json
import math
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from gradatim.verify.failures import Failure, failure
from gradatim.verify.reproduce import is_number

MAX_BYTES = 50_000_000  # bytes; a larger file is refused
TOLERANCE = 1e-6  # relative tolerance of numbers
KINDS = {
    float: ("a number", (int, float)),
    int: ("a whole number", (int,)),
    str: ("text", (str,)),
    list: ("a list", (list,)),
    dict: ("an object", (dict,)),
    bool: ("true or false", (bool,)),
}


def read_text(path: Path) -> str:
    """The text of a file. Raises Failure if it is missing, not UTF-8, or larger than 50 MB."""
    try:
        with path.open("rb") as file:
            found = file.read(MAX_BYTES + 1)
        if len(found) > MAX_BYTES:
            raise failure_in(
                path.name, f"more than {MAX_BYTES // 10**6} MB", f"at most {MAX_BYTES // 10**6} MB"
            )
        return found.decode()
    except FileNotFoundError as error:
        raise failure_in(
            path.name,
            "there is no such file",
            "a file of this name, where the brief says",
            "does a command write it to another folder, or print an error and end with code 0 all "
            "the same? Run it by hand, on the sample",
        ) from error
    except (OSError, UnicodeDecodeError) as error:
        reason = error.strerror if isinstance(error, OSError) else "it is not UTF-8"
        raise failure_in(
            path.name, f"it cannot be read: {reason}", "a text file in UTF-8"
        ) from error


def load_json(path: Path) -> Any:
    """The parsed JSON of a file."""
    return _parsed(read_text(path), path.name)


def load_json_lines(path: Path) -> list[Any]:
    """The parsed JSON of each line of a file; empty lines are skipped."""
    return [_parsed(line, path.name) for line in read_text(path).split("\n") if line.strip()]


def _parsed(line: str, where: str) -> Any:
    try:
        return json.loads(line, parse_constant=_reject_constant)
    except (ValueError, RecursionError) as error:
        asks = "JSON in UTF-8, with null where there is no number"
        raise failure_in(where, f"it is not JSON: {error}", asks) from error


def _reject_constant(name: str) -> float:
    raise ValueError(f"JSON has no number {name}")


def field(value: Any, kind: type, *names: str, where: str) -> Any:
    """The value at a path of nested keys. Raises Failure if it is missing or is not of `kind`, one
    of the keys of `KINDS`."""
    for at, name in enumerate(names):
        if not isinstance(value, dict) or name not in value:
            raise failure_in(where, f"there is no '{'.'.join(names[: at + 1])}'", f"'{name}' there")
        value = value[name]
    words, types = KINDS[kind]
    right = isinstance(value, types) and (kind is bool or not isinstance(value, bool))
    if not right or (kind is float and not is_number(value)):
        raise failure_in(where, f"'{'.'.join(names)}' is {abbreviated(value)}", words)
    return value


def load_csv(path: Path, columns: Sequence[str], *, exact: bool = False) -> list[dict[str, str]]:
    """The rows of a CSV file that has these columns; unless `exact`, other columns and any order
    are allowed."""
    try:
        head, *found = [*csv.reader(io.StringIO(read_text(path), newline=""))] or [[]]
    except csv.Error as error:
        raise failure_in(path.name, f"it is not CSV: {error}", ",".join(columns)) from error
    if not set(columns) <= set(head) or (exact and head != list(columns)):
        shown = ",".join(head)[:80] or "nothing"
        raise failure_in(path.name, f"the first line is {shown}", ",".join(columns))
    for number, row in enumerate(found, 2):
        if len(row) != len(head):
            raise failure_in(path.name, f"line {number} has {len(row)} fields", str(len(head)))
    return [dict(zip(head, row, strict=True)) for row in found]


def number(row: Mapping[str, str], name: str, where: str) -> float:
    """The value of a field that must be a finite number."""
    try:
        value = float(row[name])
    except ValueError:
        value = math.nan
    if not math.isfinite(value):
        raise failure_in(where, f"{name} is {abbreviated(row[name])}", "a number")
    return value


def probability(row: Mapping[str, str], name: str, where: str) -> float:
    """The value of a field that must be a number from 0 to 1."""
    value = number(row, name, where)
    if not 0 <= value <= 1:
        raise failure_in(where, f"{name} is {value:g}", "a number from 0 to 1")
    return value


def by_key(
    objects: Sequence[Mapping[str, Any]], key: str, wanted: Sequence[str], where: str
) -> dict[str, Mapping[str, Any]]:
    """A dict of the objects by the text under `key`. Each wanted value must occur exactly once, in
    any order."""
    got = [field(one, str, key, where=where) for one in objects]
    if len(got) != len(wanted) or set(got) != set(wanted):
        came = f"{len(got)} lines, with {len(set(got))} values of '{key}'"
        raise failure_in(where, came, f"each of the {len(wanted)} that were given once")
    return dict(zip(got, objects, strict=True))


def differences(found: Any, wanted: Any, path: str = "") -> Iterator[tuple[str, str, str]]:
    """The differences between a document and the expected one: path, actual and expected value.

    Numbers may differ by 1e-6 of their size; additional keys are allowed.
    """
    if isinstance(wanted, Mapping):
        for name, value in wanted.items():
            key_path = f"{path}.{name}".lstrip(".")
            if not isinstance(found, dict) or name not in found:
                yield key_path, "nothing", abbreviated(value)
            else:
                yield from differences(found[name], value, key_path)
    elif isinstance(wanted, list) and isinstance(found, list) and len(found) == len(wanted):
        for at, (one, other) in enumerate(zip(found, wanted, strict=True)):
            yield from differences(one, other, f"{path}[{at}]")
    elif not is_equal(found, wanted):
        yield path, abbreviated(found), abbreviated(wanted)


def differing_cells(
    table: Sequence[Any], wanted: Sequence[Sequence[object]]
) -> list[tuple[int, int, object]]:
    """Line, column and content of each cell of a table that differs from the expected one."""
    cells = [(line, column) for line, row in enumerate(wanted) for column in range(len(row))]
    found = [(line, column, _cell(table, line, column)) for line, column in cells]
    return [(line, column, is_) for line, column, is_ in found if is_ != wanted[line][column]]


def _cell(table: Sequence[Any], line: int, column: int) -> object:
    try:
        return table[line][column]
    except (IndexError, TypeError, KeyError):
        return "nothing"


def is_equal(found: Any, wanted: Any, tolerance: float = TOLERANCE) -> bool:
    """Whether two plain values are equal; numbers up to a relative tolerance."""
    if isinstance(wanted, bool) or isinstance(found, bool):
        return found is wanted
    if isinstance(wanted, int | float) and isinstance(found, int | float):
        try:
            return math.isclose(found, wanted, rel_tol=tolerance, abs_tol=tolerance * 1e-3)
        except OverflowError:
            return False
    return type(found) is type(wanted) and bool(found == wanted)


def abbreviated(value: Any) -> str:
    """A value as JSON, cut to 60 characters."""
    shown = json.dumps(value, ensure_ascii=False)
    return shown if len(shown) <= 60 else f"{shown[:57]}..."


def failure_in(
    where: str, came: str, asks: str, look: str = "which line of your system writes this?"
) -> Failure:
    """A Failure about a file; `where` is its name."""
    return failure(came=f"{where}: {came}", asks=asks, look=look)
