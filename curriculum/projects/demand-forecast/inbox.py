"""How the news of sales arrives: late, corrected, repeated, wrong; and what has to be made of it.

`read` follows the brief to the letter. It is the table with which exports are compared.
"""

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from datetime import date

import numpy as np
from world import Floats, World

REASONS = ("columns", "date", "future", "series", "units")
Files = dict[int, list[str]]
Key = tuple[str, str]


@dataclass(frozen=True)
class Defects:
    """Shares: of rows that are late, corrected, repeated; of days without a file, or with one that
    is repeated whole; and how many wrong rows a file has on average."""

    late: float = 0.0
    corrected: float = 0.0
    repeated: float = 0.0
    missing: float = 0.0
    copied: float = 0.0
    wrong: float = 0.0


CLEAN = Defects()
USUAL = Defects(late=0.02, corrected=0.01, repeated=0.01, missing=0.01)
MESSY = Defects(late=0.06, corrected=0.04, repeated=0.04, missing=0.03, copied=0.04, wrong=0.3)


def changed(defects: Defects, rng: np.random.Generator) -> Defects:
    """The same mess with one share doubled."""
    name = str(rng.choice(["late", "corrected", "repeated", "missing"]))
    return replace(defects, **{name: 2 * getattr(defects, name)})


def deliver(world: World, defects: Defects, rng: np.random.Generator) -> Files:
    """The files of all evenings of history.

    Days on which all shops are closed have a file as well: late rows may come in it.
    """
    files: Files = {day: [] for day in range(world.shape.days)}
    for day in files:
        if day - 1 in files and rng.random() < defects.copied:
            files[day][:0] = [line for line in files[day - 1] if line not in files[day]]
        for column in np.flatnonzero(world.sold(day)):
            _send(files, world, day, int(column), defects, rng)
    for day, lines in files.items():
        for _ in range(rng.poisson(defects.wrong)):
            lines.insert(int(rng.integers(0, len(lines) + 1)), _plainly_wrong(world, day, rng))
    _lose(files, defects, rng)
    return files


def row(world: World, day: int, column: int, units: int | None = None) -> str:
    """The line of a series and day, as its shop sends it."""
    sold = world.units[day, column] if units is None else units
    return f"{world.day(day)},{world.names[column]},{sold}"


def _send(
    files: Files, world: World, day: int, column: int, defects: Defects, rng: np.random.Generator
) -> None:
    late, corrected, repeated = rng.random(3) < (defects.late, defects.corrected, defects.repeated)
    arrives = day + (int(rng.integers(1, 7)) if late else 0)
    if corrected:
        mistaken = int(world.units[day, column]) + int(rng.integers(1, 30))
        _put(files, arrives, row(world, day, column, mistaken))
        arrives += int(rng.integers(0, 6))
    _put(files, arrives, row(world, day, column))
    if repeated:
        _put(files, arrives + int(rng.integers(0, 4)), row(world, day, column))


def _put(files: Files, day: int, line: str) -> None:
    if day in files:
        files[day].append(line)


def _lose(files: Files, defects: Defects, rng: np.random.Generator) -> None:
    """Some evenings bring nothing: half of their rows come with the next file, half never."""
    for day in list(files)[7:-7]:
        if rng.random() < defects.missing and day + 1 in files:
            lost = files.pop(day)
            if rng.random() < 0.5:
                files[day + 1][:0] = lost


def _plainly_wrong(world: World, day: int, rng: np.random.Generator) -> str:
    name, today = str(rng.choice(world.names)), world.day(day)
    return str(rng.choice([f"{today},{name}", f"{today},nothing,3", f"{today},{name},many"]))


def wrong_row(world: World, day: int, rng: np.random.Generator) -> tuple[str, str]:
    """A row that cannot be right, and the reason under which it has to be counted."""
    reason = str(rng.choice(REASONS))
    today, name = world.day(day), str(rng.choice(world.names))
    return reason, str(rng.choice(_wrong_rows(reason, today, world.day(day + 3), name)))


def _wrong_rows(reason: str, today: str, later: str, name: str) -> list[str]:
    year, month, number = today.split("-")
    return {
        "columns": [f"{today},{name}", f"{today},{name},3,4", today, f"{today};{name};3"],
        "date": [
            f"{year}-02-30,{name},3",
            f"{year}-13-01,{name},x",
            f"{number}.{month}.{year},{name},3",
            f"yesterday,{name},3",
            f",{name},-1",
            f"{year}{month}{number},{name},4",
        ],
        "future": [f"{later},{name},3", f"{later},{name},-3", f"{later},nothing,3"],
        "series": [f"{today},{name.upper()},3", f"{today},nothing,3", f"{today},,-2"],
        "units": [
            f"{today},{name},{units}" for units in ("-3", "2.5", "", "many", "1e2", "NaN", "4.0")
        ],
    }[reason]


def read(world: World, files: Mapping[int, list[str]]) -> tuple[dict[Key, int], dict[str, int]]:
    """What the files say when all is read in order: the rows that count, and how many do not."""
    table: dict[Key, int] = {}
    refused = dict.fromkeys(REASONS, 0)
    names = set(world.names)
    for day in sorted(files):
        for line in files[day]:
            reason = _reason(line, world.day(day), names)
            if reason:
                refused[reason] += 1
            else:
                when, name, units = line.split(",")
                table[when, name] = int(units)
    return table, refused


def _reason(line: str, today: str, names: Collection[str]) -> str:
    fields = line.split(",")
    if len(fields) != 3:
        return "columns"
    if not _is_date(fields[0]):
        return "date"
    if fields[0] > today:
        return "future"
    if fields[1] not in names:
        return "series"
    return "" if re.fullmatch(r"[0-9]+", fields[2]) else "units"


def _is_date(text: str) -> bool:
    if not re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", text):
        return False
    try:
        date.fromisoformat(text)
    except ValueError:
        return False
    return True


def export_text(table: Mapping[Key, int]) -> str:
    """The table as `export` has to write it."""
    lines = [f"{when},{name},{units}" for (when, name), units in sorted(table.items())]
    return "\n".join(["date,series,units", *lines]) + "\n"


def grid(world: World, table: Mapping[Key, int], until: int) -> Floats:
    """Days by series, NaN where no row is known; only days up to `until`, that one with it."""
    column = {name: s for s, name in enumerate(world.names)}
    place = {world.day(d): d for d in range(until + 1)}
    units = np.full((until + 1, len(world.names)), np.nan)
    for (when, name), sold in table.items():
        if when in place:
            units[place[when], column[name]] = sold
    return units


def without_late_rows(files: Mapping[int, list[str]], day: int, world: World) -> Files:
    """The same files without rows that tell, later than `day`, of days up to it."""
    last = world.day(day)
    return {
        when: [line for line in lines if when <= day or line.split(",")[0] > last]
        for when, lines in files.items()
    }


def up_to(files: Mapping[int, list[str]], day: int) -> Files:
    return {when: lines for when, lines in files.items() if when <= day}
