'''Whole files only

Files with measurements arrive in a table whose CHECK refuses impossible values. A file with such a value must not be loaded
in part. Build a SQLite table in memory with the columns `file`, `at` (the primary key) and `level`, with
`CHECK (level >= 0)`, and load the files one after the other. If any row of a file is refused, because of its level or
because its `at` is there already, none of its rows stay in the table; the next files are loaded all the same. Return a tuple: the list of
names of the refused files, in order, and all rows of the table, sorted by `at`.

- `files`: a list of tuples `(name, rows)`; `rows` is a list of tuples `(at, level)`.

>>> whole_files_only([("a", [(1, 5), (2, 6)]), ("b", [(3, 4), (4, -1)]), ("c", [(5, 7)])])
(['b'], [('a', 1, 5), ('a', 2, 6), ('c', 5, 7)])
'''

import sqlite3

minutes = 9
chapter = "02-all-or-nothing"
hint = "Which lines must be inside `with con:`, and where does the `try` go?"


def whole_files_only(files: list) -> tuple:
    con = sqlite3.connect(":memory:")
    con.execute("CREATE TABLE levels (file TEXT, at INTEGER PRIMARY KEY, level INTEGER CHECK (level >= 0))")
    refused = []
    for name, rows in files:
        try:
            with con:
                con.executemany("INSERT INTO levels VALUES (?, ?, ?)", [(name, at, level) for at, level in rows])
        except sqlite3.IntegrityError:
            refused.append(name)
    return refused, con.execute("SELECT * FROM levels ORDER BY at").fetchall()


def cases(rng):
    yield ([],)
    yield ([("a", [(1, 5)])],)
    yield ([("a", [(1, 5), (2, -6)])],)
    yield ([("b", [(1, -5)]), ("a", [(2, -6)])],)
    yield ([("a", [(1, 5), (2, 0)]), ("b", [(3, 4), (4, -1)]), ("c", [(5, 7)])],)
    yield ([("a", [(2, 5)]), ("b", [(1, 4), (2, 8)]), ("c", [(1, 7)])],)
    yield ([("a", [(2, 5), (2, 6)]), ("b", [(2, 4)])],)
    yield ([("a", [(2, 5), (1, -1), (3, 3)]), ("b", [(1, 4)])],)
    for n in (4, 6):
        files, at = [], 0
        for k in range(n):
            rows = []
            for _ in range(3):
                at += 1
                rows.append((at, int(rng.integers(0, 40))))
            if k % 2 == 1:
                rows[int(rng.integers(1, 3))] = (at + 1, -3)
                at += 1
            files.append(("abcdef"[k], rows))
        yield (files,)


def _load(files, good):
    table, refused = {}, []
    for name, rows in files:
        copy = dict(table)
        ok = True
        for at, level in rows:
            if level < 0 or at in copy:
                ok = False
                if good == "skip":
                    continue
                break
            copy[at] = (name, at, level)
        if not ok:
            refused.append(name)
        if ok or good in ("skip", "half"):
            table = copy
        if not ok and good == "stop":
            break
    return refused, sorted(table.values(), key=lambda row: row[1])


def wrong_half_files(files):
    """The rows before the bad one stay in the table: nothing rolls them back, and the next commit makes them permanent."""
    return _load(files, "half")


def wrong_bad_rows_skipped(files):
    """You leave out the bad rows and load the rest of the file. The file is to be loaded as a whole or not at all."""
    return _load(files, "skip")


def wrong_stops(files):
    """You stop at the first bad file. The files after it are whole and should be loaded."""
    return _load(files, "stop")
