"""You keep each booking once, whatever its export says. But two coffees on the same day at the same bar are two
bookings, and the export lists both. Only what comes in again from another export is the same."""

import csv
import io
from datetime import date

COLUMNS = ["Date", "Payee", "Purpose", "Amount"]


def cents(text):
    """Return the cents of an amount such as -1.234,50; raise ValueError if it isn't one."""
    whole, _, part = text.partition(",")
    if len(part) != 2:
        raise ValueError(f"{text} is not an amount")
    return int(whole.replace(".", "") + part)


def day(text):
    """Return the date of a text such as 02.03.2026; raise ValueError if it isn't one."""
    number, month, year = text.split(".")
    return date(int(year), int(month), int(number))


def booking(header, fields, line):
    """Return a booking as a dict, with its date, its amount in cents and its line."""
    found = dict(zip(header, fields, strict=True))
    return {**found, "Date": day(found["Date"]), "Amount": cents(found["Amount"]), "Line": line}


def read(text):
    """Return the opening balance in cents, the bookings, and what is wrong with the export."""
    opening, header = 0, []
    bookings, problems = [], []
    for line, row in enumerate(csv.reader(io.StringIO(text), delimiter=";"), 1):
        fields = [field.strip() for field in row]
        try:
            if not any(fields):
                continue
            if header:
                bookings.append(booking(header, fields, line))
            elif fields[0] == "Opening balance":
                opening = cents(fields[1])
            elif all(name in fields for name in COLUMNS):
                header = fields
        except ValueError:
            problems.append(f"line {line} is damaged")
    if not header:
        problems.append("there is no header")
    return opening, bookings, problems


def merged(exports):
    """Return the bookings of several exports; those that are in two of them count once."""
    found = {}
    for bookings in exports:
        for one in bookings:
            found[tuple(one[name] for name in COLUMNS)] = one
    return list(found.values())
