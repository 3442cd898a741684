"""A source and a target in memory, and a look at what has been committed."""

import sqlite3

ORDERS = "CREATE TABLE orders (id INTEGER PRIMARY KEY, day TEXT, cents INTEGER, updated INTEGER)"


def source(rows):
    """a source with these orders"""
    con = sqlite3.connect(":memory:")
    con.execute(ORDERS)
    write(con, rows)
    return con


def write(con, rows):
    """somebody at the source enters or changes orders"""
    con.executemany("INSERT OR REPLACE INTO orders VALUES (?, ?, ?, ?)", rows)
    con.commit()


def empty(con):
    """somebody at the source moves all orders to an archive"""
    con.execute("DELETE FROM orders")
    con.commit()


def target():
    """an empty target"""
    con = sqlite3.connect(":memory:")
    con.execute(ORDERS)
    con.execute("CREATE TABLE daily (day TEXT PRIMARY KEY, orders INTEGER, cents INTEGER)")
    con.execute("CREATE TABLE state (name TEXT PRIMARY KEY, value INTEGER)")
    con.commit()
    return con


def break_at(con, table, condition):
    """from now on, writing such a row into the table fails"""
    for event in ("INSERT", "UPDATE"):
        con.execute(
            f"CREATE TEMP TRIGGER break_{event} BEFORE {event} ON main.{table} WHEN {condition} "
            "BEGIN SELECT RAISE(ABORT, 'the disk is full'); END"
        )
    con.commit()


def mend(con):
    """the caller goes on and commits, which writes what a failed run has left open"""
    con.commit()
    con.execute("DROP TRIGGER IF EXISTS break_INSERT")
    con.execute("DROP TRIGGER IF EXISTS break_UPDATE")
    con.commit()


def rows(con, table):
    """the rows that have been committed, sorted"""
    con.rollback()
    return con.execute(f"SELECT * FROM {table} ORDER BY 1").fetchall()
