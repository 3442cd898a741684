"""Repairs as rows: read from files and from requests."""

import csv
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ready.errors import Problem

HELD_OUT = 5  # every fifth id is for validation


@dataclass(frozen=True)
class Repair:
    kind: str
    age: int
    waiting: int
    parts: int


def from_request(body: Any) -> Repair:
    """Problem for anything that is no repair."""
    if not isinstance(body, dict):
        raise Problem("a repair is an object with kind, age, waiting and parts")
    for name in ("kind", "age", "waiting", "parts"):
        if name not in body:
            raise Problem(f"{name} is missing")
    if not isinstance(body["kind"], str) or not body["kind"] or not body["kind"].isprintable():
        raise Problem("kind must be a text of printable characters")
    for name in ("age", "waiting", "parts"):
        value = body[name]
        if isinstance(value, bool) or not isinstance(value, int) or value < 0:
            raise Problem(f"{name} must be a whole number of 0 or more")
    if body["parts"] > 1:
        raise Problem("parts must be 0 or 1")
    return Repair(body["kind"], body["age"], body["waiting"], body["parts"])


def read(path: Path) -> list[tuple[str, Repair, float | None]]:
    """Id, repair and hours of each line; None where the file has no hours."""
    try:
        with path.open(encoding="utf-8", newline="") as file:
            return [_row(line) for line in csv.DictReader(file)]
    except (OSError, UnicodeDecodeError, KeyError, TypeError, ValueError) as error:
        raise Problem(f"{path.name} cannot be read: {error}") from None


def _row(line: dict[str, str]) -> tuple[str, Repair, float | None]:
    repair = Repair(line["kind"], int(line["age"]), int(line["waiting"]), int(line["parts"]))
    return line["id"], repair, float(line["hours"]) if line.get("hours") else None
