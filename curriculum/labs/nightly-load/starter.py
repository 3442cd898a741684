"""Loads the sales files of a folder into a database: python load.py in shop.db rejects."""

import sqlite3
import sys
from pathlib import Path


def main(args):
    inbox, database, rejects = args
    con = sqlite3.connect(database)
    # TODO: this knows no versions and no bad rows, keeps no note, and doubles everything when it
    # is run again
    con.execute(
        "CREATE TABLE IF NOT EXISTS sales "
        "(day TEXT, id INTEGER, article TEXT, pieces INTEGER, cents INTEGER)"
    )
    for path in Path(inbox).iterdir():
        for line in path.read_text().splitlines()[1:]:
            con.execute("INSERT INTO sales VALUES (?, ?, ?, ?, ?)", (path.stem, *line.split(",")))
    con.commit()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
