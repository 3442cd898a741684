"""A shop in memory, and a look at what has been committed."""

import sqlite3


def shop(events, prices, daily=()):
    """a database with these rows"""
    con = sqlite3.connect(":memory:")
    con.executescript("""
        CREATE TABLE events (
            id INTEGER PRIMARY KEY, day TEXT, article TEXT, pieces INTEGER, arrived TEXT
        );
        CREATE TABLE prices (
            article TEXT, since TEXT, cents INTEGER, PRIMARY KEY (article, since)
        );
        CREATE TABLE daily (
            day TEXT, article TEXT, pieces INTEGER, cents INTEGER, PRIMARY KEY (day, article)
        );
    """)
    add(con, events)
    con.executemany("INSERT INTO prices VALUES (?, ?, ?)", prices)
    con.executemany("INSERT INTO daily VALUES (?, ?, ?, ?)", daily)
    con.commit()
    return con


def add(con, events):
    """events arrive"""
    con.executemany("INSERT INTO events VALUES (?, ?, ?, ?, ?)", events)
    con.commit()


def break_at(con, day):
    """from now on, writing a row of this day into daily fails"""
    for event in ("INSERT", "UPDATE"):
        con.execute(
            f"CREATE TEMP TRIGGER break_{event} BEFORE {event} ON main.daily "
            f"WHEN NEW.day = '{day}' BEGIN SELECT RAISE(ABORT, 'the disk is full'); END"
        )
    con.commit()


def seen(con):
    """the rows of daily as the caller's connection sees them, sorted"""
    return con.execute("SELECT * FROM daily ORDER BY day, article").fetchall()


def untouched(con):
    """what a backfill leaves as it is: the other tables and their rows, as committed"""
    con.rollback()
    names = con.execute("SELECT name FROM sqlite_master WHERE type = 'table' AND name <> 'daily'")
    return {
        name: con.execute(f"SELECT * FROM {name} ORDER BY 1, 2").fetchall()
        for (name,) in names.fetchall()
    }


def daily(con):
    """the rows of daily that have been committed, sorted"""
    con.rollback()
    return seen(con)
