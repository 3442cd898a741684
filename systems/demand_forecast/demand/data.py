"""Reads the folder that the shops fill, and says of each row whether it can be right."""

import csv
import re
from collections.abc import Container, Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from demand.errors import DemandError

_DATE = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)
_UNITS = re.compile(r"\d{1,18}", re.ASCII)  # what fits 64 bits


@dataclass(frozen=True)
class Item:
    """What is sold where."""

    series: str
    store: str
    size: str
    opened: date


@dataclass(frozen=True)
class Row:
    date: date
    series: str
    units: int


def day(text: str) -> date:
    if not is_day(text):
        raise DemandError(f"'{text}' is not a day: write it as 2026-03-01")
    return date.fromisoformat(text)


def is_day(text: str) -> bool:
    if not _DATE.fullmatch(text):
        return False
    try:
        date.fromisoformat(text)
    except ValueError:
        return False
    return True


def catalog(folder: Path) -> list[Item]:
    rows = _table(folder / "catalog.csv", 4)
    return [Item(series, store, size, day(opened)) for series, store, size, opened in rows]


def closed(folder: Path) -> set[date]:
    """The days on which all shops are closed."""
    return {day(text) for text, is_open in _table(folder / "calendar.csv", 2) if is_open == "0"}


def promotions(folder: Path) -> set[tuple[date, str]]:
    return {(day(text), series) for text, series in _table(folder / "promotions.csv", 2)}


def today(folder: Path) -> date:
    return day(_text(folder / "clock.txt").strip())


def inbox(folder: Path, until: date) -> list[date]:
    """The days of the files that have arrived, oldest first."""
    names = sorted(path.stem for path in (folder / "inbox").glob("*.csv"))
    return [found for found in map(day, filter(is_day, names)) if found <= until]


def rows(folder: Path, arrived: date, known: Container[str]) -> Iterator[Row | str]:
    """Each row of one inbox file, or the reason why it cannot be right.

    Lines are read one by one, so that a stray quotation mark harms no row but its own.
    """
    for line in _text(folder / "inbox" / f"{arrived}.csv").split("\n")[1:]:
        if line.strip():
            yield _row(_fields(line.rstrip("\r")), arrived, known)


def _row(fields: list[str], arrived: date, known: Container[str]) -> Row | str:
    if len(fields) != 3:
        return "columns"
    text, series, units = fields
    if not is_day(text):
        return "date"
    dated = date.fromisoformat(text)
    if dated > arrived:
        return "future"
    if series not in known:
        return "series"
    if not _UNITS.fullmatch(units):
        return "units"
    return Row(dated, series, int(units))


def _fields(line: str) -> list[str]:
    if '"' not in line:
        return line.split(",")
    return next(csv.reader([line]), [])


def _table(path: Path, width: int) -> list[list[str]]:
    lines = [_fields(line.rstrip("\r")) for line in _text(path).split("\n")[1:] if line.strip()]
    for number, fields in enumerate(lines, start=2):
        if len(fields) != width:
            raise DemandError(f"{path}, line {number}: {len(fields)} fields instead of {width}")
    return lines


def _text(path: Path) -> str:
    if not path.is_file():
        raise DemandError(f"'{path}' is missing: --data names the folder that the shops fill")
    return path.read_text(encoding="utf-8-sig", errors="replace")
