"""Copies a table into a new project, and drafts table.toml from its columns.

python bring.py DIR FILE.csv, or the name of a table that a package installs
"""

import csv
import io
import json
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

import package_tables
import table as tables

MAX_CATEGORIES = 30  # different values of a category, and half of the rows
MOST = 50_000_000  # bytes
MISSING_VALUES = {"", "na", "n/a", "nan", "null", "none", "?", "-"}  # what exports write for a gap


class UnusableTable(Exception):
    """Why a file cannot be brought, in one sentence."""


def bring(folder: Path, words: str) -> None:
    own = folder / "own"
    own.mkdir()
    if words in package_tables.TABLES:
        one = package_tables.TABLES[words]
        try:
            text = package_tables.to_csv(one.load())
        except ImportError as error:
            raise UnusableTable(f"'{words}' comes with a package that is not installed") from error
        note = f"Source: {one.source}.\nLicence: {one.right}.\n"
        (own / "SOURCE.md").write_text(note, encoding="utf-8")
        chosen = (one.target, one.kind)
    else:
        text, chosen = _text(Path(words)), ("", "")
    names, rows = _rows(text, Path(words).name)
    (own / "table.csv").write_text(text, encoding="utf-8")
    (folder / "table.toml").write_text(draft(names, rows, *chosen), encoding="utf-8")


def _text(path: Path) -> str:
    if not path.is_file():
        known = ", ".join(package_tables.TABLES)
        raise UnusableTable(f"there is no file '{path}'; tables of packages are {known}")
    if path.stat().st_size > MOST:
        raise UnusableTable(f"{path.name} has more than {MOST // 10**6} MB: take a part of it")
    try:
        return path.read_bytes().decode("utf-8-sig")
    except UnicodeDecodeError as error:
        what = f"{path.name} is not UTF-8 (byte {error.start}): save it as CSV in UTF-8"
        raise UnusableTable(what) from error


def _rows(text: str, name: str) -> tuple[list[str], list[list[str]]]:
    try:
        lines = [row for row in csv.reader(io.StringIO(text, newline=""), strict=True) if row]
    except csv.Error as error:
        raise UnusableTable(f"{name} is not CSV: {error}") from error
    if not lines:
        raise UnusableTable(f"{name} is empty: its first line names the columns")
    names, rows = [field.strip() for field in lines[0]], lines[1:]
    if len(set(names)) < len(names) or not all(names):
        raise UnusableTable(f"{name}: each column needs a name of its own in the first line")
    if not rows:
        raise UnusableTable(f"{name} has a first line and no rows")
    for number, row in enumerate(rows, start=2):
        if len(row) != len(names):
            what = f"{name}, row {number}: {len(row)} fields, and {len(names)} columns"
            raise UnusableTable(f"{what}: quote fields that hold commas")
    if len(names) < 2:
        raise UnusableTable(f"{name} has one column only: separate its fields by commas")
    return names, rows


def draft(names: Sequence[str], rows: Sequence[Sequence[str]], target: str, kind: str) -> str:
    """table.toml with a type for each column, to be read over."""
    types = {name: guess_type([row[at].strip() for row in rows]) for at, name in enumerate(names)}
    categories = [name for name, found in types.items() if found == "category"]
    subgroup = categories[0] if categories else ""
    texts = {
        'file = "table.csv"': 'file = "table.csv"',
        'target = "" ': f"target = {json.dumps(target, ensure_ascii=False)} ",
        'kind = "" ': f"kind = {json.dumps(kind)} ",
        'subgroup = "" ': f"subgroup = {json.dumps(subgroup, ensure_ascii=False)} ",
        '# age = "number"\n': _columns(types),
    }
    text = (Path(__file__).parent / "begin" / "table.toml").read_text("utf-8")
    for old, new in texts.items():
        text = text.replace(old, new, 1)
    return text


def _columns(types: Mapping[str, str]) -> str:
    lines = [
        f"{json.dumps(name, ensure_ascii=False)} = {json.dumps(t)}" for name, t in types.items()
    ]
    return "# these are guesses: read them over\n" + "\n".join(lines) + "\n"


def guess_type(values: Sequence[str]) -> str:
    """The type of a column by its values: an id has a value of its own in nearly every row."""
    known = [value for value in values if value.lower() not in MISSING_VALUES]
    for kind in ("number", "date"):
        if known and all(tables.fits(value, kind) for value in known):
            return kind
    distinct = len(set(known))
    return "category" if distinct <= max(MAX_CATEGORIES, len(known) // 2) else "id"


if __name__ == "__main__":
    try:
        bring(Path(sys.argv[1]), sys.argv[2])
    except (UnusableTable, OSError) as error:
        sys.exit(str(error))
