'''Keep the shelf

A shop keeps its stock in a SQLite table with the columns `article` (the primary key), `pieces` and `shelf`. The supplier's
delivery list says how many pieces there are *now*; it doesn't contain the shelves. Build the table in memory, load the delivery
with an upsert, and return all rows as a list of tuples, sorted by article.

- `stock`: a list of tuples `(article, pieces, shelf)`, with different articles.
- `delivery`: a list of tuples `(article, pieces)`. An article may occur several times: the last line counts. A new article has
  no shelf yet: NULL, in Python `None`.

>>> keep_the_shelf([("rice", 9, "B2"), ("tea", 5, "A4")], [("tea", 8), ("oats", 3)])
[('oats', 3, None), ('rice', 9, 'B2'), ('tea', 8, 'A4')]
'''

import sqlite3

minutes = 9
chapter = "01-run-it-twice"
hint = "`excluded.pieces` is the number in the delivery. Which columns does the UPDATE have to name?"


def keep_the_shelf(stock: list, delivery: list) -> list:
    con = sqlite3.connect(":memory:")
    con.execute("CREATE TABLE stock (article TEXT PRIMARY KEY, pieces INTEGER, shelf TEXT)")
    con.executemany("INSERT INTO stock VALUES (?, ?, ?)", stock)
    con.executemany(
        "INSERT INTO stock (article, pieces) VALUES (?, ?) "
        "ON CONFLICT (article) DO UPDATE SET pieces = excluded.pieces",
        delivery,
    )
    return con.execute("SELECT * FROM stock ORDER BY article").fetchall()


def cases(rng):
    yield ([], [])
    yield ([], [("tea", 8)])
    yield ([("tea", 5, "A4")], [])
    yield ([("tea", 5, "A4")], [("tea", 8)])
    yield ([("rice", 9, "B2"), ("tea", 5, "A4")], [("tea", 8), ("oats", 3)])
    yield ([("tea", 5, "A4")], [("tea", 8), ("tea", 2)])
    yield ([("tea", 5, None), ("jam", 4, "C1")], [("jam", 0), ("oats", 3), ("oats", 4)])
    names = ["flour", "jam", "oats", "rice", "salt", "tea"]
    for n in (3, 5):
        order = rng.permutation(6).tolist()
        stock = [(names[i], int(rng.integers(1, 20)), f"A{i}") for i in order[:4]]
        yield (stock, [(names[i], int(rng.integers(20, 40))) for i in rng.integers(0, 6, n).tolist()])


def _bring(stock, delivery, statement):
    con = sqlite3.connect(":memory:")
    con.execute("CREATE TABLE stock (article TEXT PRIMARY KEY, pieces INTEGER, shelf TEXT)")
    con.executemany("INSERT INTO stock VALUES (?, ?, ?)", stock)
    con.executemany(statement, delivery)
    return con.execute("SELECT * FROM stock ORDER BY article").fetchall()


def wrong_or_replace(stock, delivery):
    """An article in the delivery loses its shelf, so nobody finds the tea. If you use `INSERT OR REPLACE`: it deletes the old row first."""
    return _bring(stock, delivery, "INSERT OR REPLACE INTO stock (article, pieces) VALUES (?, ?)")


def wrong_or_ignore(stock, delivery):
    """Articles that are there already keep their old number: tea stays at 5 pieces. If you use `INSERT OR IGNORE`: it throws such lines away."""
    return _bring(stock, delivery, "INSERT OR IGNORE INTO stock (article, pieces) VALUES (?, ?)")


def wrong_added(stock, delivery):
    """You add the pieces to those that are there. The delivery says how many there are now, and a second run would add again."""
    return _bring(
        stock,
        delivery,
        "INSERT INTO stock (article, pieces) VALUES (?, ?) "
        "ON CONFLICT (article) DO UPDATE SET pieces = pieces + excluded.pieces",
    )
