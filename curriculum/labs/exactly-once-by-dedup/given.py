"""A database in memory that outlives the consumer, and a look at what has been committed."""

import sqlite3


def database():
    """the two tables, empty"""
    con = sqlite3.connect(":memory:")
    con.execute("CREATE TABLE accounts (name TEXT PRIMARY KEY, cents INTEGER)")
    con.execute("CREATE TABLE seen (id INTEGER PRIMARY KEY)")
    con.commit()
    return con


def break_at(con, table):
    """from now on, writing into the table fails"""
    for event in ("INSERT", "UPDATE"):
        con.execute(
            f"CREATE TEMP TRIGGER break_{event} BEFORE {event} ON main.{table} "
            "BEGIN SELECT RAISE(ABORT, 'the disk is full'); END"
        )
    con.commit()


def repair(con):
    """the disk is all right again"""
    con.execute("DROP TRIGGER IF EXISTS break_INSERT")
    con.execute("DROP TRIGGER IF EXISTS break_UPDATE")


def restart(con):
    """the machine starts again: what has not been committed is gone, and the disk is all right"""
    con.rollback()
    repair(con)
    con.commit()


def rows(con, table):
    """the rows that have been committed, sorted"""
    con.rollback()
    return con.execute(f"SELECT * FROM {table} ORDER BY 1").fetchall()
