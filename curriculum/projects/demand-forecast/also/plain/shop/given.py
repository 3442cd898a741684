"""What we are given and only read: the catalogue, the calendar, the promotions and the clock."""

import csv
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path


class Problem(Exception):
    """Something that the person at the keyboard can put right."""


@dataclass(frozen=True)
class Series:
    id: str
    size: str
    opened: date


@dataclass(frozen=True)
class Given:
    series: dict[str, Series]
    closed: frozenset[date]
    promotions: frozenset[tuple[date, str]]

    def sells(self, series: str, day: date) -> bool:
        return day not in self.closed and day >= self.series[series].opened


def read(data: Path) -> Given:
    catalog = [
        Series(row["series"], row["size"], date.fromisoformat(row["opened"]))
        for row in _lines(data / "catalog.csv")
    ]
    return Given(
        {series.id: series for series in catalog},
        frozenset(
            date.fromisoformat(row["date"])
            for row in _lines(data / "calendar.csv")
            if row["open"] == "0"
        ),
        frozenset(
            (date.fromisoformat(row["date"]), row["series"])
            for row in _lines(data / "promotions.csv")
        ),
    )


def today(data: Path) -> date:
    return date.fromisoformat((data / "clock.txt").read_text(encoding="utf-8").strip())


def _lines(file: Path) -> Iterator[dict[str, str]]:
    with file.open(encoding="utf-8", newline="") as lines:
        yield from csv.DictReader(lines)
