"""Your program appends to the reject file of the day. Killed after the file and before the commit, the
next run writes the same rejects below the first ones, and after a correction the rejects of the old
version are still there. The file says what was rejected from the version that counts, so write it
anew each time."""

import re
import sqlite3
import sys
from pathlib import Path

HEADER = "id,article,pieces,cents"
WHOLE, POSITIVE = re.compile("[0-9]+"), re.compile("0*[1-9][0-9]*")
NAME = re.compile(r"(\d{4}-\d\d-\d\d)(?:-([2-9]|[1-9]\d+))?\.csv")
TABLES = """
CREATE TABLE IF NOT EXISTS sales (
    day TEXT, id INTEGER, article TEXT, pieces INTEGER, cents INTEGER, PRIMARY KEY (day, id)
);
CREATE TABLE IF NOT EXISTS loaded (
    day TEXT PRIMARY KEY, version INTEGER, good INTEGER, rejected INTEGER
);
"""


def waiting(inbox):
    """(day, version, path) of the files to look at, older versions first."""
    found = []
    for path in inbox.iterdir():
        match = NAME.fullmatch(path.name)
        if match:
            found.append((match[1], int(match[2] or 1), path))
    return sorted(found)


def reason(fields, seen):
    """Why a row is rejected; None for a good one."""
    if len(fields) != 4:
        return "fields"
    key, _, pieces, cents = fields
    if not WHOLE.fullmatch(key):
        return "id"
    if int(key) in seen:
        return "twice"
    if not POSITIVE.fullmatch(pieces):
        return "pieces"
    if not WHOLE.fullmatch(cents):
        return "cents"
    return None


def split(lines):
    """The good rows by id, and (line number, reason) of the others."""
    good, bad = {}, []
    for number, line in enumerate(lines, 2):
        fields = line.split(",")
        why = reason(fields, good)
        if why:
            bad.append((number, why))
        else:
            good[int(fields[0])] = (fields[1], int(fields[2]), int(fields[3]))
    return good, bad


def write_rejects(path, bad):
    if bad:
        path.parent.mkdir(exist_ok=True)
        is_new = not path.exists()
        with path.open("a") as file:
            if is_new:
                print("line,reason", file=file)
            for number, why in bad:
                print(f"{number},{why}", file=file)


def store(con, day, version, good, bad):
    """The rows of a day and the note that it is loaded, in one transaction."""
    with con:
        con.execute("DELETE FROM sales WHERE day = ?", (day,))
        rows = [(day, key, *values) for key, values in good.items()]
        con.executemany("INSERT INTO sales VALUES (?, ?, ?, ?, ?)", rows)
        note = (day, version, len(good), len(bad))
        con.execute("INSERT OR REPLACE INTO loaded VALUES (?, ?, ?, ?)", note)


def main(args):
    if len(args) != 3 or not Path(args[0]).is_dir():
        print("use: python load.py IN DATABASE REJECTS", file=sys.stderr)
        return 2
    con = sqlite3.connect(args[1])
    con.executescript(TABLES)
    done = dict(con.execute("SELECT day, version FROM loaded").fetchall())
    code = 0
    for day, version, path in waiting(Path(args[0])):
        if day in done and done[day] >= version:
            continue
        lines = path.read_text().splitlines()
        if lines[:1] != [HEADER]:
            print(f"{path.name} is no file of sales", file=sys.stderr)
            code = 1
            continue
        good, bad = split(lines[1:])
        write_rejects(Path(args[2], f"{day}.csv"), bad)
        store(con, day, version, good, bad)
    return code


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
