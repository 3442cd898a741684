import csv
import re
from decimal import Decimal

NEEDED = {"Date", "Payee", "Purpose", "Amount"}


def amount(text):
    if not re.fullmatch(r"-?[0-9.]+,[0-9][0-9]", text.strip()):
        raise ValueError(text)
    return Decimal(text.strip().replace(".", "").replace(",", "."))


def read(text):
    reader = csv.reader(text.split("\n"), delimiter=";")
    start, places, bookings, problems = Decimal(0), None, [], []
    for row in reader:
        row = [cell.strip() for cell in row]
        if "".join(row) == "":
            continue
        if places is None:
            if NEEDED.issubset(row):
                places = {name: i for i, name in enumerate(row)}
                width = len(row)
            elif row[0] == "Opening balance":
                try:
                    start = amount(row[1])
                except ValueError as error:
                    problems.append(f"line {reader.line_num}: {error}")
            continue
        try:
            if len(row) != width:
                raise ValueError(f"{len(row)} fields")
            bookings.append({"Amount": amount(row[places["Amount"]])})
        except ValueError as error:
            problems.append(f"line {reader.line_num}: {error}")
    if places is None:
        problems.append("no header")
    return start, bookings, problems
