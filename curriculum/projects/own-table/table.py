"""The learner's table: read as table.toml describes it, and its figures recomputed."""

from __future__ import annotations

import csv
import io
import re
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import Any

import numpy as np
from sheet import CHANCE, TIME, Sheet

from gradatim.verify import Failure
from gradatim.verify.own_data import Scope, unreadable

Row = dict[str, str]

MIN_ROWS, MAX_ROWS, MAX_COLUMNS = 150, 20_000, 300
MIN_PER_OUTCOME = 20  # rows of either outcome
MAX_FIELD = 100_000  # characters of a field
# Columns of classic-milestone.
MILESTONE_COLUMNS = {"notice", "member", "hall", "town", "plan", "left"}
_NUMBER = re.compile(r"[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d{1,3})?")
_DATE = re.compile(r"\d{4}-\d\d-\d\d")


def read(scope: Scope, sheet: Sheet, folder: Path) -> list[Row]:
    """The rows. The project's failure for a file that is not as the sheet says."""
    names, lines = _parsed(scope, sheet, folder / sheet.file)
    for name in names:
        if name not in sheet.columns:
            came = f"{sheet.file} has a column '{name[:60]}' that table.toml does not name"
            raise unreadable(scope, came, "add it under [columns], with its type")
    if missing := [name for name in sheet.columns if name not in names]:
        came = f"{sheet.file} has no column '{missing[0]}', which table.toml names"
        raise unreadable(scope, came, f"its first line is {','.join(names)[:200]}")
    if len(lines) > MAX_ROWS:
        raise unreadable(scope, f"more than {MAX_ROWS} rows", "take a part of them")
    rows = [_row(scope, sheet, names, number, fields) for number, fields in lines]
    if sheet.split == TIME and not all(row[sheet.by] for row in rows):
        came = f"{sheet.file} has rows without a date in '{sheet.by}'"
        raise unreadable(scope, came, "which of them come last? Leave out those without a date")
    return rows


def _parsed(
    scope: Scope, sheet: Sheet, path: Path
) -> tuple[list[str], list[tuple[int, list[str]]]]:
    """The header, and each row with the number of its line."""
    csv.field_size_limit(MAX_FIELD)
    try:
        reader = csv.reader(
            io.StringIO(path.read_bytes().decode("utf-8-sig"), newline=""), strict=True
        )
        names = [name.strip() for name in next(reader, [])]
        lines = [(reader.line_num, fields) for fields in reader if fields]
    except FileNotFoundError:
        came = f"there is no {sheet.file} in it"
        raise unreadable(scope, came, "is `file` in table.toml right?") from None
    except UnicodeDecodeError as error:
        came = f"{sheet.file} is not UTF-8: byte {error.start} cannot be read"
        raise unreadable(scope, came, "save it as CSV in UTF-8") from error
    except (OSError, csv.Error) as error:
        came = f"{sheet.file} cannot be read: {error}"
        raise unreadable(scope, came, "is it a CSV file with commas between the fields?") from error
    if not any(names):
        raise unreadable(scope, f"{sheet.file} is empty", "its first line names the columns")
    twice = [name for name, count in Counter(names).items() if count > 1]
    if twice:
        came = f"{sheet.file} has two columns called '{twice[0]}'"
        raise unreadable(scope, came, "give each column a name of its own")
    if len(names) > MAX_COLUMNS:
        raise unreadable(scope, f"{len(names)} columns", f"at most {MAX_COLUMNS}")
    return names, lines


def _row(
    scope: Scope, sheet: Sheet, names: Sequence[str], number: int, fields: Sequence[str]
) -> Row:
    if len(fields) != len(names):
        came = f"{sheet.file}, line {number}: {len(fields)} fields, and {len(names)} columns"
        raise unreadable(scope, came, "quote fields that hold commas")
    row = {name: field.strip() for name, field in zip(names, fields, strict=True)}
    for name, value in row.items():
        if value and not fits(value, sheet.columns[name]):
            kind = sheet.columns[name]
            came = f"{sheet.file}, line {number}: '{value[:30]}' in '{name}' is no {kind}"
            look = {
                "number": "write 1234.5, without units, and leave the field empty for a gap",
                "date": "write 2026-03-01, and leave the field empty for a gap",
            }
            raise unreadable(scope, came, look[kind])
    return row


def fits(value: str, kind: str) -> bool:
    """Whether a field that is no gap is of a type."""
    if kind == "number":
        return _NUMBER.fullmatch(value) is not None and bool(np.isfinite(float(value)))
    if kind == "date":
        try:
            return _DATE.fullmatch(value) is not None and bool(date.fromisoformat(value))
        except ValueError:
            return False
    return True


def problem_of_target(scope: Scope, sheet: Sheet, rows: Sequence[Row]) -> Failure | None:
    """Why the target cannot be predicted, if it cannot."""
    found = [row[sheet.target] for row in rows]
    if "" in found:
        came = f"the target '{sheet.target}' is empty in {found.count('')} rows"
        return unreadable(scope, came, "leave out rows whose outcome is not known")
    values = Counter(map(float, found))
    if len(values) < 2:
        came = f"the target '{sheet.target}' is the same in every row"
        return unreadable(scope, came, "there is nothing to predict: take another target")
    if sheet.kind == CHANCE and not values.keys() <= {0.0, 1.0}:
        odd = next(value for value in found if float(value) not in (0.0, 1.0))
        came = f"`kind` is chance, and the target '{sheet.target}' is {odd[:20]} in a row"
        return unreadable(scope, came, "write 1 for what you want to know, 0 for all else")
    if sheet.kind == CHANCE and min(values.values()) < MIN_PER_OUTCOME:
        came = f"the target '{sheet.target}' is 1 in {values[1.0]} rows and 0 in {values[0.0]}"
        return unreadable(scope, came, f"at least {MIN_PER_OUTCOME} of each")
    return None


def is_milestone_table(sheet: Sheet) -> bool:
    """Whether it is the table of the other project, by its columns."""
    return sheet.columns.keys() >= MILESTONE_COLUMNS


def write(path: Path, rows: Iterable[Mapping[str, str]], columns: Sequence[str]) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("w", newline="", encoding="utf-8") as file:
        writer = csv.DictWriter(file, columns, extrasaction="ignore", lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)
    return path


def numbers(rows: Sequence[Row], name: str) -> np.ndarray:
    """A column of numbers; NaN for a gap."""
    return np.array([float(row[name]) if row[name] else np.nan for row in rows])


# Figures ----------------------------------------------------------------------------------------


def perturbed(sheet: Sheet, rows: Sequence[Row], rng: np.random.Generator) -> list[Row]:
    """A table of the same kind that nobody has counted: four fifths of the rows, some twice, with
    more gaps, in another order. No column becomes empty."""
    kept = [dict(rows[at]) for at in rng.permutation(len(rows))[: len(rows) * 4 // 5]]
    for name in sheet.columns:
        known = [row for row in kept if row[name]]
        for at in rng.choice(len(known), size=len(known) // 12, replace=False) if known else ():
            known[at][name] = ""
    twice = [dict(kept[at]) for at in rng.choice(len(kept), size=len(kept) // 15, replace=False)]
    whole = kept + twice
    return [whole[at] for at in rng.permutation(len(whole))]


def summary(sheet: Sheet, rows: Sequence[Row], names: Sequence[str]) -> dict[str, Any]:
    """What `look` has to say: everything but `rows` and `duplicates` is about distinct rows."""
    once = distinct(rows, names)
    columns = {name: _column_summary(once, name, sheet.columns[name]) for name in names}
    return {"rows": len(rows), "duplicates": len(rows) - len(once), "columns": columns}


def distinct(rows: Iterable[Row], names: Sequence[str]) -> list[Row]:
    """The first of each set of equal rows."""
    seen: dict[tuple[str, ...], Row] = {}
    for row in rows:
        seen.setdefault(tuple(row[name] for name in names), row)
    return list(seen.values())


def _column_summary(rows: Sequence[Row], name: str, kind: str) -> dict[str, Any]:
    known = [row[name] for row in rows if row[name]]
    figures: Callable[[list[str]], dict[str, Any]]
    figures = {"number": _number_summary, "date": _date_summary}.get(kind, _category_summary)
    found = figures(known) if known else {}
    return {"type": kind, "missing": len(rows) - len(known), **found}


def _number_summary(known: list[str]) -> dict[str, Any]:
    values = np.array(known, dtype=float)
    return {
        "mean": float(values.mean()),
        "min": float(values.min()),
        "p50": float(np.median(values)),
        "max": float(values.max()),
    }


def _date_summary(known: list[str]) -> dict[str, Any]:
    return {"min": min(known), "max": max(known)}


def _category_summary(known: list[str]) -> dict[str, Any]:
    counts = Counter(known)
    top = min(counts, key=lambda one: (-counts[one], one))
    return {"distinct": len(counts), "top": top, "top_count": counts[top]}
