"""What the system wrote, read so that whatever is wrong with it is the project's failure."""

from __future__ import annotations

import csv
import io
import json
import math
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from gradatim.verify import Failure, failure

MOST = 50_000_000  # bytes of a file


def content(path: Path) -> Any:
    """The JSON of a file."""
    try:
        return json.loads(text(path), parse_constant=_no_number)
    except (ValueError, RecursionError) as error:
        raise wrong(path.name, f"it is not JSON: {error}", "JSON in UTF-8") from error


def predictions(path: Path, names: Sequence[str], chance: bool) -> list[float]:
    """The value for each row, in the order in which the rows were given."""
    try:
        table = list(csv.reader(io.StringIO(text(path), newline="")))
    except csv.Error as error:
        raise wrong(path.name, f"it is not CSV: {error}", "row,value") from error
    if not table or table[0] != ["row", "value"]:
        head = ",".join(table[0])[:60] if table else "nothing"
        raise wrong(path.name, f"the first line is {head}", "row,value")
    found = [row[0] if row else "" for row in table[1:]]
    if found != list(names):
        came = f"{len(found)} rows came back of {len(names)}"
        if len(found) == len(names):
            came = "other rows came back, or in another order"
        raise wrong(path.name, came, "one line for each row of F, in the order of F")
    return [_value(row, path.name, chance) for row in table[1:]]


def _value(row: Sequence[str], where: str, chance: bool) -> float:
    try:
        value = float(row[1]) if len(row) == 2 else math.nan
    except ValueError:
        value = math.nan
    if not math.isfinite(value) or (chance and not 0 <= value <= 1):
        asks = "a chance from 0 to 1" if chance else "a finite number"
        raise wrong(where, f"row {row[0]} has '{','.join(row[1:])[:40]}'", asks)
    return value


def differences(found: Any, wanted: Any, place: str = "") -> Iterator[tuple[str, str, str]]:
    """Where a document is not as wanted: the place, what is there, what should be.

    Numbers may differ by 1e-6 of their size; keys that nobody asked for may be there.
    """
    if isinstance(wanted, Mapping):
        for name, value in wanted.items():
            here = f"{place}.{name}".lstrip(".")
            if not isinstance(found, dict) or name not in found:
                yield here, "nothing", _short(value)
            else:
                yield from differences(found[name], value, here)
    elif not _same(found, wanted):
        yield place, _short(found), _short(wanted)


def _same(found: Any, wanted: Any) -> bool:
    if isinstance(wanted, bool) or isinstance(found, bool):
        return found is wanted
    if isinstance(wanted, int | float) and isinstance(found, int | float):
        try:
            return math.isclose(found, wanted, rel_tol=1e-6, abs_tol=1e-9)
        except OverflowError:
            return False
    return type(found) is type(wanted) and bool(found == wanted)


def text(path: Path) -> str:
    """What a file says."""
    try:
        with path.open("rb") as file:
            found = file.read(MOST + 1)
        if len(found) > MOST:
            raise wrong(path.name, f"more than {MOST // 10**6} MB", f"at most {MOST // 10**6} MB")
        return found.decode()
    except (OSError, UnicodeDecodeError) as error:
        reason = error.strerror if isinstance(error, OSError) else "it is not UTF-8"
        asks = "a text file in UTF-8 at the path that was given"
        raise wrong(path.name, f"it cannot be read: {reason}", asks) from error


def wrong(
    where: str, came: str, asks: str, look: str = "which line of your system writes this?"
) -> Failure:
    """The project's failure over a file."""
    return failure(sent=where, came=came, asks=asks, look=look)


def _short(value: Any) -> str:
    shown = json.dumps(value)
    return shown if len(shown) <= 60 else f"{shown[:57]}..."


def _no_number(name: str) -> float:
    raise ValueError(f"{name} is no number of JSON")
