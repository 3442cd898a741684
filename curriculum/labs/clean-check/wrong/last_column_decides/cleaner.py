"""Whether the promise is kept depends on the last column alone. One that is fine makes up for all faults before it, and
the next program starts to work with the file. Once something is broken, it has to stay broken to the end."""

import sys

import clean
import faults
import promise
import rulebook
import table

HOW = "report FILE, clean RULES FILE CLEAN REJECTED, or check PROMISE FILE"
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


def cleaned(rules_name, name, clean_name, rejected_name):
    """Clean a file by rules; return 1 if there are rows that can't be cleaned, else 0."""
    header, rows = table.read(name)
    good, rejected, changed = clean.split(header, rows, rulebook.read(rules_name, header))
    table.write(clean_name, [header, *good])
    table.write(rejected_name, [["line", "reason", *header], *rejected])
    print(f"rows {len(rows)}, clean {len(good)}, rejected {len(rejected)}")
    for column, count in changed.items():
        if count:
            print(f"{column}: {count} changed")
    return 1 if rejected else 0


def of_promise(header, rows, promised):
    """Print where a table breaks its promise; return whether it does."""
    least = promised["rows"]
    if len(rows) < least:
        print(f"rows: fewer than {least}")
    lengths = [line for line, fields in rows if len(fields) != len(header)]
    broken = show("rows", {"wrong number of fields": lengths}) or len(rows) < least
    for column, rule in promised["columns"].items():
        if column in header:
            place = header.index(column)
            cells = [(line, fields[place]) for line, fields in rows if line not in lengths]
            broken = show(column, promise.of_column(cells, rule))
        else:
            print(f"{column}: missing")
            broken = True
    return broken


def checked(promise_name, name):
    """Print whether a file keeps a promise; return 0 if it does, else 1."""
    header, rows = table.read(name)
    promised = promise.read(promise_name)
    print("rows", len(rows))
    broken = of_promise(header, rows, promised)
    print("promise broken" if broken else "promise kept")
    return 1 if broken else 0


COMMANDS = {"report": (report, 1), "clean": (cleaned, 4), "check": (checked, 2)}


def main(arguments):
    """Do what the arguments ask for; return the exit code."""
    name, names = (arguments[0], arguments[1:]) if arguments else ("", [])
    command, count = COMMANDS.get(name, (None, -1))
    if len(names) != count:
        print(f"usage: python cleaner.py {HOW}", file=sys.stderr)
        return 2
    try:
        return command(*names)
    except ValueError as error:
        print(f"cleaner: {error}", file=sys.stderr)
        return 2


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
