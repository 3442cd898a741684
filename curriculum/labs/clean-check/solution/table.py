"""Reads a CSV file, and knows in which line each row begins."""

import csv
import io
from pathlib import Path


def tidy(value):
    """Return a value without spaces at its ends, and with one space wherever there are several."""
    return " ".join(value.split())


def rows_of(text):
    """Return the rows of a CSV text, each with its line; blank lines are left out."""
    reader = csv.reader(io.StringIO(text))
    rows, last = [], 0
    for fields in reader:
        if len(fields) > 1 or "".join(fields).strip():
            rows.append((last + 1, fields))
        last = reader.line_num
    return rows


def read(name):
    """Return the header and the rows of a file; raise ValueError if there is no such table."""
    try:
        rows = rows_of(Path(name).read_text(encoding="utf-8-sig"))
    except FileNotFoundError as error:
        raise ValueError(f"{name}: there is no such file") from error
    except UnicodeDecodeError as error:
        raise ValueError(f"{name}: this is not UTF-8 text") from error
    header = [tidy(field) for field in rows[0][1]] if rows else [""]
    if "" in header or len(set(header)) < len(header):
        raise ValueError(f"{name}: a header is needed, with a name of its own for each column")
    return header, rows[1:]


def write(name, rows):
    """Write rows to a CSV file."""
    with open(name, "w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows(rows)
