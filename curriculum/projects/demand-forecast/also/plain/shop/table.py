"""The table of what was sold: every row that ever arrived, beside the day on which it did.

Nothing is overwritten. What was known on a day is therefore a question, not a memory.
"""

import sqlite3
from collections import defaultdict
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path

History = dict[str, list[tuple[date, int]]]  # the days of each series, in order

SCHEMA = """
create table if not exists files (day text primary key);
create table if not exists rows (
    series text, date text, arrived text, units integer,
    primary key (series, date, arrived)
) without rowid;
create table if not exists quarantined (
    day text, reason text, number integer, primary key (day, reason)
);
"""
# Of one date and series, SQLite takes `units` from the row that holds the greatest `arrived`.
LATEST = "select series, date, units, max(arrived) from rows where {} group by series, date"


@contextmanager
def opened(state: Path) -> Iterator[sqlite3.Connection]:
    state.mkdir(parents=True, exist_ok=True)
    table = sqlite3.connect(state / "sales.db", timeout=30)
    try:
        table.execute("pragma journal_mode = wal")  # the server reads while a night is written
        table.executescript(SCHEMA)
        yield table
    finally:
        table.close()


def known(table: sqlite3.Connection, as_of: date, first: date = date.min) -> History:
    """What had arrived by a day. A row never arrives before its date, so none is later."""
    history: History = defaultdict(list)
    rows = table.execute(LATEST.format("arrived <= ? and date >= ?"), (str(as_of), str(first)))
    for series, day, units, _ in rows:
        history[series].append((date.fromisoformat(day), units))
    return history


def accepted(table: sqlite3.Connection) -> list[tuple[str, str, int]]:
    rows = table.execute(LATEST.format("true") + " order by date, series")
    return [(day, series, units) for series, day, units, _ in rows]


def quarantined(table: sqlite3.Connection) -> dict[str, int]:
    return dict(table.execute("select reason, sum(number) from quarantined group by reason"))


def last_day(table: sqlite3.Connection) -> date | None:
    (day,) = table.execute("select max(day) from files").fetchone()
    return date.fromisoformat(day) if day else None
