"""What the system wrote, read so that whatever is wrong with it is the project's failure."""

from __future__ import annotations

import csv
import io
import json
import math
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from gradatim.verify import Failure, failure, is_number

KINDS = {
    float: ("a number", (int, float)),
    int: ("a whole number", (int,)),
    str: ("text", (str,)),
    list: ("a list", (list,)),
    dict: ("an object", (dict,)),
    bool: ("true or false", (bool,)),
}


def content(path: Path) -> Any:
    """The JSON of a file."""
    return _parsed(text(path), path.name)


def lines(path: Path) -> list[Any]:
    """The JSON of each line of a file."""
    return [_parsed(line, path.name) for line in text(path).splitlines() if line.strip()]


def field(found: Any, kind: type, *names: str, where: str) -> Any:
    """What stands at a place of a JSON document, of the kind that the brief names."""
    for at, name in enumerate(names):
        if not isinstance(found, dict) or name not in found:
            raise wrong(where, f"there is no {'.'.join(names[: at + 1])}", f"'{name}' there")
        found = found[name]
    words, types = KINDS[kind]
    right = isinstance(found, types) and (kind is bool or not isinstance(found, bool))
    if not right or (kind is float and not is_number(found)):
        raise wrong(where, f"{'.'.join(names)} is {_short(found)}", words)
    return found


def rows(path: Path, columns: Sequence[str]) -> list[dict[str, str]]:
    """The rows of a CSV file that has exactly these columns."""
    try:
        table = list(csv.reader(io.StringIO(text(path), newline="")))
    except csv.Error as error:
        raise wrong(path.name, f"it is not CSV: {error}", ",".join(columns)) from error
    if not table or table[0] != list(columns):
        head = ",".join(table[0])[:80] if table else "nothing"
        raise wrong(path.name, f"the first line is {head}", ",".join(columns))
    for number, row in enumerate(table[1:], 2):
        if len(row) != len(columns):
            raise wrong(path.name, f"line {number} has {len(row)} fields", str(len(columns)))
    return [dict(zip(columns, row, strict=True)) for row in table[1:]]


def chance(row: Mapping[str, str], where: str) -> float:
    """The `p` of a row."""
    try:
        p = float(row["p"])
    except ValueError:
        p = math.nan
    if not 0 <= p <= 1:
        raise wrong(where, f"{row['notice']} has p = {row['p'] or '(empty)'}", "0 <= p <= 1")
    return p


def differences(found: Any, wanted: Any, place: str = "") -> Iterator[tuple[str, str, str]]:
    """Where a document is not as wanted: the place, what is there, what should be.

    Numbers may differ by 1e-6 of their size; keys that nobody asked for may be there.
    """
    if isinstance(wanted, dict):
        for name, value in wanted.items():
            here = f"{place}.{name}".lstrip(".")
            if not isinstance(found, dict) or name not in found:
                yield here, "nothing", _short(value)
            else:
                yield from differences(found[name], value, here)
    elif isinstance(wanted, list) and isinstance(found, list) and len(found) == len(wanted):
        for at, (one, other) in enumerate(zip(found, wanted, strict=True)):
            yield from differences(one, other, f"{place}[{at}]")
    elif not same(found, wanted):
        yield place, _short(found), _short(wanted)


def same(found: Any, wanted: Any, tolerance: float = 1e-6) -> bool:
    """Whether two plain values are equal, numbers up to a share of their size."""
    numbers = (int, float)
    if isinstance(wanted, bool) or isinstance(found, bool):
        return found is wanted
    if isinstance(wanted, numbers) and isinstance(found, numbers):
        return math.isclose(found, wanted, rel_tol=tolerance, abs_tol=tolerance * 1e-3)
    return type(found) is type(wanted) and bool(found == wanted)


def text(path: Path) -> str:
    """What a file says."""
    try:
        return path.read_text(encoding="utf-8")
    except FileNotFoundError as error:
        raise wrong(
            path.name,
            "there is no such file, though the command ended with code 0",
            "the files that the brief lists for this command",
            "run the command by hand, on the sample: does it print an error and end with code 0 "
            "all the same, or write to another folder than --out?",
        ) from error
    except (OSError, UnicodeDecodeError) as error:
        reason = error.strerror if isinstance(error, OSError) else "it is not UTF-8"
        raise wrong(path.name, f"it is no text file: {reason}", "text in UTF-8") from error


def _parsed(told: str, where: str) -> Any:
    try:
        return json.loads(told, parse_constant=_no_number)
    except (ValueError, RecursionError) as error:
        raise wrong(
            where, f"it is not JSON: {error}", "JSON, with null where there is none"
        ) from error


def _no_number(name: str) -> float:
    raise ValueError(f"{name} is no number of JSON")


def _short(value: Any) -> str:
    shown = json.dumps(value)
    return shown if len(shown) <= 60 else f"{shown[:57]}..."


def wrong(where: str, came: str, asks: str, look: str = "") -> Failure:
    """The project's failure over a file."""
    look = look or f"run the command by hand, on the sample, and compare {where} with the brief's"
    return failure(came=f"{where}: {came}", asks=asks, look=look)
