'''Replace the day

Each file that a till sends holds all sales of one day, and may be sent again. Build a SQLite table in memory with the columns
`id`, `day` and `cents`, fill it with `sales`, then load the files one after the other: after each of them, its day consists
of the rows of the file and no others. Return all rows as a list of tuples, sorted by id.

- `sales`: a list of tuples `(id, day, cents)`; `files`: a list of tuples `(day, rows)`, where `rows` is a list of tuples
  `(id, cents)`, possibly empty. An id always belongs to the same day.

>>> replace_the_day([(1, "Mon", 40), (2, "Mon", 25), (3, "Tue", 10)], [("Mon", [(2, 30)])])
[(2, 'Mon', 30), (3, 'Tue', 10)]
>>> replace_the_day([(1, "Mon", 40)], [("Mon", [])])
[]
'''

import sqlite3

minutes = 8
chapter = "01-run-it-twice"
hint = "Two statements for each file. Where does the first one get the day from?"


def replace_the_day(sales: list, files: list) -> list:
    con = sqlite3.connect(":memory:")
    con.execute("CREATE TABLE sales (id INTEGER PRIMARY KEY, day TEXT, cents INTEGER)")
    con.executemany("INSERT INTO sales VALUES (?, ?, ?)", sales)
    for day, rows in files:
        con.execute("DELETE FROM sales WHERE day = ?", (day,))
        con.executemany("INSERT INTO sales VALUES (?, ?, ?)", [(key, day, cents) for key, cents in rows])
    return con.execute("SELECT * FROM sales ORDER BY id").fetchall()


def cases(rng):
    yield ([], [])
    yield ([(1, "Mon", 40)], [("Mon", [])])
    yield ([], [("Mon", [(1, 40)])])
    yield ([], [("Mon", [(2, 40), (1, 20)]), ("Mon", [(2, 40), (1, 20)])])
    yield ([(1, "Mon", 40), (2, "Mon", 25), (3, "Tue", 10)], [("Mon", [(2, 30)])])
    yield ([(1, "Mon", 40), (3, "Tue", 10)], [("Tue", []), ("Mon", [(1, 41)])])
    yield ([(1, "Mon", 40), (3, "Tue", 10)], [("Tue", [(4, 5)]), ("Tue", [])])
    yield ([(1, "Mon", 40), (3, "Tue", 10)], [("Wed", [(7, 5)])])
    for n in (2, 4):
        files = []
        for _ in range(n):
            d = int(rng.integers(0, 3))
            ids = rng.permutation(4)[: int(rng.integers(0, 4))].tolist()
            files.append(("MTW"[d], [(10 * d + i, int(rng.integers(1, 90))) for i in ids]))
        yield ([(9, "M", 5), (19, "T", 6), (29, "W", 7)], files)


def wrong_upsert(sales, files):
    """You update and insert, and nothing removes what the new file no longer contains: sale 1 of Monday stays."""
    table = {row[0]: row for row in sales}
    for day, rows in files:
        for key, cents in rows:
            table[key] = (key, day, cents)
    return sorted(table.values())


def wrong_days_of_the_rows(sales, files):
    """You delete only if the file has rows. A day whose corrected file is empty keeps its old rows."""
    table = {row[0]: row for row in sales}
    for day, rows in files:
        if rows:
            table = {key: row for key, row in table.items() if row[1] != day}
        for key, cents in rows:
            table[key] = (key, day, cents)
    return sorted(table.values())


def wrong_deletes_everything(sales, files):
    """Your DELETE has no WHERE: it empties the table, and the other days are gone with the one that was sent."""
    table = {row[0]: row for row in sales}
    for day, rows in files:
        table = {key: (key, day, cents) for key, cents in rows}
    return sorted(table.values())
