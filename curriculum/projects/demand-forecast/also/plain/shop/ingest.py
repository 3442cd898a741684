"""From the inbox into the table: a transaction a file, so that a kill leaves all of it or none."""

import sqlite3
from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import date
from pathlib import Path

REASONS = ("columns", "date", "future", "series", "units")
MOST_DIGITS = 15  # more units than that is a slip of the keyboard, and no integer of SQLite's


def ingest(table: sqlite3.Connection, data: Path, day: date, catalog: Iterable[str]) -> None:
    taken = {name for (name,) in table.execute("select day from files")}
    for arrived, file in _inbox(data, day):
        if str(arrived) not in taken:
            _take(table, arrived, file.read_text(encoding="utf-8-sig", errors="replace"), catalog)


def _inbox(data: Path, day: date) -> Iterator[tuple[date, Path]]:
    for file in sorted((data / "inbox").glob("*.csv")):
        arrived = _date(file.stem)
        if arrived and arrived <= day:
            yield arrived, file


def _take(table: sqlite3.Connection, arrived: date, text: str, catalog: Iterable[str]) -> None:
    good, wrong = {}, Counter(dict.fromkeys(REASONS, 0))
    for line in text.split("\n")[1:]:
        fields = line.rstrip("\r").split(",")
        if fields == [""]:
            continue
        if reason := _wrong(fields, arrived, catalog):
            wrong[reason] += 1
        else:
            good[fields[1], fields[0]] = int(fields[2])  # the lower row of a file counts
    with table:
        table.executemany(
            "insert into rows values (?, ?, ?, ?)",
            [(series, day, str(arrived), units) for (series, day), units in good.items()],
        )
        table.executemany(
            "insert into quarantined values (?, ?, ?)",
            [(str(arrived), reason, number) for reason, number in wrong.items()],
        )
        table.execute("insert into files values (?)", (str(arrived),))


def _wrong(fields: list[str], arrived: date, catalog: Iterable[str]) -> str | None:
    """The first reason for which this row cannot be right."""
    if len(fields) != 3:
        return "columns"
    day = _date(fields[0])
    if day is None:
        return "date"
    if day > arrived:
        return "future"
    if fields[1] not in catalog:
        return "series"
    units = fields[2]
    whole = units.isascii() and units.isdigit() and len(units) <= MOST_DIGITS
    return None if whole else "units"


def _date(text: str) -> date | None:
    try:
        day = date.fromisoformat(text)
    except ValueError:
        return None
    return day if str(day) == text else None  # fromisoformat also reads 20260301
