"""You stop at the first damaged row. Whoever mends it runs the program again and learns of the next one. Collect
all damaged lines, and name every one."""


import csv
import io

COLUMNS = ["Date", "Payee", "Purpose", "Amount"]


def cents(text):
    """Return the cents of an amount such as -1.234,50; raise ValueError if it isn't one."""
    whole, _, part = text.partition(",")
    if len(part) != 2:
        raise ValueError(f"{text} is not an amount")
    return int(whole.replace(".", "") + part)


def booking(header, fields):
    """Return a booking as a dict, with its amount in cents."""
    found = dict(zip(header, fields, strict=True))
    return {**found, "Amount": cents(found["Amount"])}


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
                bookings.append(booking(header, fields))
            elif fields[0] == "Opening balance":
                opening = cents(fields[1])
            elif all(name in fields for name in COLUMNS):
                header = fields
        except ValueError:
            problems.append(f"line {line} is damaged")
            break
    if not header and not problems:
        problems.append("there is no header")
    return opening, bookings, problems
