"""Finds what is wrong with an export: python cleaner.py report FILE"""

import sys

import faults
import table

HOW = "report FILE"
MOST = 5  # so many lines are listed for a fault


def of_rows(header, rows):
    """Return the faults of whole rows with their lines, and the rows that have all fields."""
    lengths, repeated, whole = [], [], []
    seen = set()
    for line, fields in rows:
        if len(fields) != len(header):
            lengths.append(line)
            continue
        whole.append((line, fields))
        tidied = tuple(table.tidy(field) for field in fields)
        if tidied in seen:
            repeated.append(line)
        seen.add(tidied)
    return {"wrong number of fields": lengths, "repeated": repeated}, whole


def show(where, found):
    """Print a line for each fault that occurs; return whether there was any."""
    for fault, lines in found.items():
        if lines:
            few = ", ".join(str(line) for line in lines[:MOST])
            more = ", ..." if len(lines) > MOST else ""
            print(f"{where}: {fault}: {len(lines)} ({few}{more})")
    return any(found.values())


def report(name):
    """Print what is wrong with a file; return 1 if anything is, else 0."""
    header, rows = table.read(name)
    print("rows", len(rows))
    found, whole = of_rows(header, rows)
    wrong = [show("rows", found)]
    for place, column in enumerate(header):
        cells = [(line, fields[place]) for line, fields in whole]
        wrong.append(show(column, faults.of_column(cells)))
    return 1 if any(wrong) else 0


def main(arguments):
    """Print what the arguments ask for; return the exit code."""
    if len(arguments) != 2 or arguments[0] != "report":
        print(f"usage: python cleaner.py {HOW}", file=sys.stderr)
        return 2
    try:
        return report(arguments[1])
    except ValueError as error:
        print(f"cleaner: {error}", file=sys.stderr)
        return 2


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
