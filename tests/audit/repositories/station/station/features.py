"""Reads the days and splits them by time."""

import csv
from pathlib import Path

LAST = 20


def days(path: str = "data/days.csv") -> list[tuple[int, float]]:
    with Path(path).open() as file:
        return [(int(row["day"]), float(row["lacking"])) for row in csv.DictReader(file)]


def split(rows):
    return rows[:-LAST], rows[-LAST:]
