"""You read what stands in front of the comma and what stands behind it, and add the two. In -23,45 the minus
belongs to both: -23 and +45 hundredths make -22.55, and -0,50 becomes +0.50."""


import csv
import io

COLUMNS = ["Date", "Payee", "Purpose", "Amount"]


def cents(text):
    """Return the cents of an amount such as -1.234,50; raise ValueError if it isn't one."""
    whole, _, part = text.partition(",")
    if len(part) != 2:
        raise ValueError(f"{text} is not an amount")
    return int(whole.replace(".", "")) * 100 + int(part)


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
    if not header:
        problems.append("there is no header")
    return opening, bookings, problems
