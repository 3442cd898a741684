"""Reads mails from a table, divides them by time and sender, and cuts texts into words."""

import csv
import io
from datetime import date
from pathlib import Path

COLUMNS = ["date", "sender", "text", "label"]
LABELS = ["spam", "ham"]


def labelled(row):
    """Return the mail of a row, a dict; raise ValueError if the row is damaged."""
    if not row["sender"] or row["label"] not in LABELS:
        raise ValueError("the sender or the label is missing")
    return {
        "day": date.fromisoformat(row["date"]),
        "sender": row["sender"].lower(),
        "text": row["text"],
        "spam": row["label"] == "spam",
    }


def new(row):
    """Return the mail of a row of which only the text matters."""
    return {"text": row["text"]}


def read(name, make, columns):
    """Return the mails that `make` makes of a file's rows; raise ValueError with what is wrong."""
    rows, mails = [], []
    text = Path(name).read_text(encoding="utf-8")
    for line, row in enumerate(csv.reader(io.StringIO(text)), 1):
        fields = [field.strip() for field in row]
        if any(fields):
            rows.append((line, fields))
    header = rows[0][1] if rows else []
    if not all(column in header for column in columns):
        raise ValueError(f"{name}: the header needs {', '.join(columns)}")
    for line, fields in rows[1:]:
        try:
            mails.append({**make(dict(zip(header, fields, strict=True))), "line": line})
        except ValueError as error:
            raise ValueError(f"{name}: line {line} is damaged") from error
    return mails


def split(mails, day):
    """Return the mails before a day, and the mails of new senders from that day on."""
    before = [one for one in mails if one["day"] < day]
    known = {one["sender"] for one in before}
    new = [one for one in mails if one["day"] >= day and one["sender"] not in known]
    return before, new


def words(text):
    """Return the words of a text, a list: runs of letters and digits, in lower case."""
    return "".join(sign if sign.isalnum() else " " for sign in text.lower()).split()
