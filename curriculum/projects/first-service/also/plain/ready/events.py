"""Events: a line for each, written at once, so that a delivery that comes again finds it."""

import csv
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from ready import model, rows
from ready.errors import Problem
from ready.rows import Repair

HEAD = "event,hours\n"


def consume(used: dict[str, Any], source: Path, out: Path) -> list[str]:
    """The deliveries that make no sense."""
    refused: list[str] = []
    done = _whole_lines(out)
    with out.open("a", encoding="utf-8", newline="") as file:
        table = csv.writer(file, lineterminator="\n")
        for line in _lines(source):
            try:
                name, repair = _delivery(line)
            except Problem as problem:
                refused.append(str(problem))
                continue
            if name in done:
                continue
            table.writerow([name, repr(model.hours_of(used, repair))])
            file.flush()
            done.add(name)
    return refused


def _whole_lines(out: Path) -> set[str]:
    """The events that have their line. Half a line, which a killed run may leave, is cut off."""
    text = out.read_text("utf-8") if out.exists() else ""
    kept = text[: text.rfind("\n") + 1] or HEAD
    if kept != text:
        out.write_text(kept, encoding="utf-8")
    return {line["event"] for line in csv.DictReader(kept.splitlines())}


def _delivery(line: str) -> tuple[str, Repair]:
    try:
        value = json.loads(line)
    except (ValueError, RecursionError):
        raise Problem("a delivery is not JSON") from None
    name = value.get("event") if isinstance(value, dict) else None
    if not isinstance(name, str) or not name or not name.isprintable():
        raise Problem("event must be a text of printable characters")
    return name, rows.from_request(value.get("repair"))


def _lines(source: Path) -> Iterator[str]:
    try:
        with source.open(encoding="utf-8") as file:
            yield from file
    except (OSError, UnicodeDecodeError) as error:
        raise Problem(f"{source.name} cannot be read: {error}") from None
