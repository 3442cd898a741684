"""Reading and writing: a row is a dict; a gap is None; a day is a number."""

import csv
import json
from datetime import date

DATES = ("joined", "sent")
CATEGORIES = ("hall", "town", "plan", "pays")
NUMBERS = ("age", "visits", "minutes", "distance", "fee", "courses")
TARGET = "left"
FEATURES = DATES + CATEGORIES + NUMBERS


def read(path):
    with path.open(newline="", encoding="utf-8") as file:
        return [parsed(row) for row in csv.DictReader(file)]


def parsed(row):
    kinds = dict.fromkeys(NUMBERS, float) | dict.fromkeys(DATES, day) | {TARGET: int}
    return {name: kinds.get(name, str)(text) if text else None for name, text in row.items()}


def day(text):
    return date.fromisoformat(text).toordinal()


def distinct(rows):
    return [dict(row) for row in dict.fromkeys(tuple(row.items()) for row in rows)]


def numbers_of(row):
    """The numbers that models use: those of the table, and the days of membership."""
    known = row["joined"] is not None and row["sent"] is not None
    days = float(row["sent"] - row["joined"]) if known else None
    return [*(row[name] for name in NUMBERS), days]


def write_json(path, content):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(content, indent=1, allow_nan=False) + "\n", encoding="utf-8")


def write_rows(path, header, rows):
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("w", newline="", encoding="utf-8") as file:
        csv.writer(file).writerows([header, *rows])
