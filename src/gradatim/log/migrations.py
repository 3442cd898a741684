"""The schema of the SQLite log: one numbered function for each version.

A migration runs inside a transaction that its caller began, and never changes a row. To add one,
write a function and list it in MIGRATIONS; the numbers below it are frozen, since they are on the
disks of learners.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from pathlib import Path

from gradatim.errors import StoreError


def create_evidence(connection: sqlite3.Connection) -> None:
    """0001: one table, and a trigger for each way to change a row."""
    connection.execute(
        """
        CREATE TABLE evidence (
            seq INTEGER NOT NULL PRIMARY KEY,
            id TEXT NOT NULL UNIQUE,
            learner TEXT NOT NULL,
            at TEXT NOT NULL,
            kind TEXT NOT NULL,
            subject TEXT NOT NULL,
            data JSON NOT NULL
        )
        """
    )
    connection.execute("CREATE INDEX evidence_of_learner ON evidence (learner, seq)")
    # REPLACE removes the old row without asking the trigger on DELETE, hence the one on INSERT.
    known = "WHEN EXISTS (SELECT 1 FROM evidence WHERE id = NEW.id OR seq = NEW.seq)"
    for verb, when in (("UPDATE", ""), ("DELETE", ""), ("INSERT", known)):
        connection.execute(
            f"CREATE TRIGGER evidence_no_{verb.lower()} BEFORE {verb} ON evidence {when} "
            "BEGIN SELECT RAISE(ABORT, 'evidence is never changed'); END"
        )


def add_queried_columns(connection: sqlite3.Connection) -> None:
    """0002: what the rules ask of most rows, as generated columns.

    They are NULL where the data is not in a form that this program writes. The index through which
    a learner's rows are read includes them, so each is computed once, when its row is written.
    """
    columns = {
        "outcome TEXT": """
            CASE json_extract(data, '$.outcome') WHEN 'PASS' THEN 'PASS' WHEN 'FAIL' THEN 'FAIL' END
        """,
        "replay INTEGER": """
            CASE json_type(data, '$.replay') WHEN 'true' THEN 1 WHEN 'false' THEN 0 END
        """,
        "rating INTEGER": """
            CASE WHEN json_type(data, '$.rating') = 'integer'
                 AND json_extract(data, '$.rating') BETWEEN 1 AND 4
                 THEN json_extract(data, '$.rating') END
        """,
    }
    for column, value in columns.items():
        valid = f"CASE WHEN json_valid(data) THEN {' '.join(value.split())} END"
        connection.execute(
            f"ALTER TABLE evidence ADD COLUMN {column} GENERATED ALWAYS AS ({valid}) VIRTUAL"
        )
    connection.execute(
        "CREATE INDEX evidence_to_read ON evidence (learner, seq, outcome, replay, rating)"
    )
    connection.execute("DROP INDEX evidence_of_learner")


MIGRATIONS: dict[str, Callable[[sqlite3.Connection], None]] = {
    "0001": create_evidence,
    "0002": add_queried_columns,
}
NEWEST = max(MIGRATIONS)

# The first versions of Gradatim used Alembic, which keeps the number of the schema in this table.
# It stays there, so that they, too, can say that a database is newer than they are.
_TABLE = "CREATE TABLE IF NOT EXISTS alembic_version (version_num VARCHAR(32) NOT NULL)"


def migrate(connection: sqlite3.Connection, schema: str) -> None:
    """Migrates a database from this schema ("" for an empty one) to the newest."""
    for number, step in MIGRATIONS.items():
        if number > schema:
            step(connection)
    connection.execute(_TABLE)
    connection.execute("DELETE FROM alembic_version")
    connection.execute("INSERT INTO alembic_version VALUES (?)", (NEWEST,))


def schema_of(connection: sqlite3.Connection, path: Path) -> str:
    """The number of its schema; "" for an empty database. StoreError for one that is not ours."""
    execute = connection.execute
    tables = {name for (name,) in execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    if not tables:
        return ""
    ours = {"alembic_version", "evidence"} <= tables
    numbers = execute("SELECT version_num FROM alembic_version").fetchall() if ours else []
    if len(numbers) != 1:
        what = "this is a database, but not one of Gradatim"
        raise StoreError(what, where=str(path), do="keep it, and choose another --home")
    schema = str(numbers[0][0])
    if schema not in MIGRATIONS:
        what = f"the evidence was kept by a newer program (schema '{schema}')"
        raise StoreError(what, where=str(path), do="install the newest gradatim")
    return schema
