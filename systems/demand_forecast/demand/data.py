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
Row = tuple[date, str, int]  # day, series, units


@dataclass(frozen=True)
class Item:
    """What is sold in one store."""

    series: str
    size: str
    opened: date


def day(text: str) -> date:
    try:
        return date.fromisoformat(text if _DATE.fullmatch(text) else "")
    except ValueError:
        raise DemandError(f"'{text}' is not a day: write it as 2026-03-01") from None


def catalog(folder: Path) -> list[Item]:
    rows = _read_table(folder / "catalog.csv", 4)
    return [Item(series, size, day(opened)) for series, _, size, opened in rows]


def closed_days(folder: Path) -> set[date]:
    """The days on which all shops are closed."""
    return {
        day(text) for text, is_open in _read_table(folder / "calendar.csv", 2) if is_open == "0"
    }


def promotions(folder: Path) -> list[tuple[date, str]]:
    return [(day(text), series) for text, series in _read_table(folder / "promotions.csv", 2)]


def products(folder: Path) -> dict[str, tuple[str, float]]:
    """Series -> its name for people and the price of a unit, from a file that need not be there."""
    path = folder / "products.csv"
    rows = _read_table(path, 3) if path.is_file() else []
    return {series: (name, float(price)) for series, name, price in rows}


def currency(folder: Path) -> str:
    """What prices are in, such as £, from a file that need not be there."""
    path = folder / "currency.txt"
    return _read_text(path).strip() if path.is_file() else ""


def today(folder: Path) -> date:
    return day(_read_text(folder / "clock.txt").strip())


def inbox_days(folder: Path, until: date) -> list[date]:
    """The days of the files that have arrived, oldest first."""
    names = sorted(path.stem for path in (folder / "inbox").glob("????-??-??.csv"))
    return [arrived for arrived in map(day, names) if arrived <= until]


def rows(folder: Path, arrived: date, known_series: Container[str]) -> Iterator[Row | str]:
    """Each row of one inbox file, or the reason why it cannot be right."""
    for fields in _read_lines(folder / "inbox" / f"{arrived}.csv"):
        yield _row(fields, arrived, known_series)


def _row(fields: list[str], arrived: date, known_series: Container[str]) -> Row | str:
    if len(fields) != 3:
        return "columns"
    text, series, units = fields
    try:
        dated = day(text)
    except DemandError:
        return "date"
    if dated > arrived:
        return "future"
    if series not in known_series:
        return "series"
    if not _UNITS.fullmatch(units):
        return "units"
    return dated, series, int(units)


def _read_table(path: Path, width: int) -> list[list[str]]:
    lines = list(_read_lines(path))
    for number, fields in enumerate(lines, start=2):
        if len(fields) != width:
            raise DemandError(f"{path}, line {number}: {len(fields)} fields instead of {width}")
    return lines


def _read_lines(path: Path) -> Iterator[list[str]]:
    """The fields of each line but the first. A stray quotation mark harms no line but its own."""
    for line in _read_text(path).split("\n")[1:]:
        line = line.rstrip("\r")
        if line.strip():
            yield next(csv.reader([line])) if '"' in line else line.split(",")


def _read_text(path: Path) -> str:
    if not path.is_file():
        raise DemandError(f"'{path}' is missing: --data names the folder that the shops fill")
    return path.read_text(encoding="utf-8-sig", errors="replace")
