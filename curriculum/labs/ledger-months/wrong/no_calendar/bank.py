"""You test whether the day lies between 1 and 31 and the month between 1 and 12. So 31.02.2026 passes, a day that
doesn't exist. How many days a month has depends on the month and the year: let `date` decide."""

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
    if not 1 <= int(number) <= 31:
        raise ValueError(f"{text} is not a date")
    return date(int(year), int(month), 1)


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
