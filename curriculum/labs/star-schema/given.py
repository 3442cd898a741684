"""A database in memory, and a look at what is in it."""

import sqlite3


def database(ddl):
    """an empty database with these tables; foreign keys are enforced"""
    con = sqlite3.connect(":memory:")
    con.execute("PRAGMA foreign_keys = ON")
    con.executescript(ddl)
    return con


def insert(con, table, row):
    """tries to insert a row, given as a dict, and says what became of it"""
    names, marks = ", ".join(row), ", ".join("?" * len(row))
    try:
        con.execute(f"INSERT INTO {table} ({names}) VALUES ({marks})", list(row.values()))
    except sqlite3.IntegrityError:
        return "refused"
    return "taken"


def rows(con, query):
    """the rows of a query"""
    return con.execute(query).fetchall()
