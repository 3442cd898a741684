"""Reads the bank's export into tuples: date, amount in cents, line, payee, purpose."""

import csv
import re
from collections import namedtuple
from datetime import datetime

Booking = namedtuple("Booking", ["day", "cents", "line", "payee", "purpose"])
NEEDED = {"Date", "Payee", "Purpose", "Amount"}


def amount(text):
    if not re.fullmatch(r"-?[0-9.]+,[0-9][0-9]", text):
        raise ValueError(text)
    return int(re.sub("[.,]", "", text))


def rows(text):
    """Yield the number of a line and its fields."""
    reader = csv.reader(text.split("\n"), delimiter=";")
    for row in reader:
        row = [cell.strip() for cell in row]
        if "".join(row):
            yield reader.line_num, row


def read(text):
    opening, header, bookings, bad = 0, None, [], []
    for line, row in rows(text):
        try:
            if header:
                if len(row) != len(header):
                    raise ValueError(row)
                cells = dict(zip(header, row, strict=True))
                day = datetime.strptime(cells["Date"], "%d.%m.%Y")
                cells = amount(cells["Amount"]), line, cells["Payee"], cells["Purpose"]
                bookings.append(Booking(day, *cells))
            elif set(row) >= NEEDED:
                header = row
            elif row[0] == "Opening balance":
                opening = amount(row[1])
        except ValueError as error:
            bad.append(f"line {line}: {error}")
    if header is None:
        bad.append("no header")
    return opening, bookings, bad
