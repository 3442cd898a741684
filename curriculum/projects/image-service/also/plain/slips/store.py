"""What the service remembers, in SQLite: answers, feedback, alarms. No other module speaks SQL."""

import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from slips.drift import CALM, FIGURES, WINDOW
from slips.model import Ints, Labelled
from slips.picture import PIXELS
from slips.png import Floats

TABLES = """
create table if not exists answer (
    id integer primary key, request_id text unique not null, version text not null,
    number integer not null, label integer not null, figures blob not null, ink blob not null,
    unique (version, number));
create table if not exists feedback (request_id text primary key, label text not null);
create table if not exists alarm (
    id integer primary key, version text not null, window integer not null, kind text not null,
    sentence text not null);
"""


@dataclass(frozen=True)
class Row:
    """One answer, as it is remembered."""

    request_id: str
    version: str
    label: int  # its place among the classes of the version
    figures: Floats
    ink: Floats


class Store:
    """For one thread at a time."""

    def __init__(self, state: Path) -> None:
        state.mkdir(parents=True, exist_ok=True)
        self._db = sqlite3.connect(state / "answers.db", check_same_thread=False, timeout=20)
        self._db.execute("pragma journal_mode = wal")
        self._db.execute("pragma synchronous = normal")
        self._db.executescript(TABLES)

    def add(self, rows: Sequence[Row]) -> list[tuple[str, int]]:
        """Remembers answers, within a transaction that `commit` ends.

        The windows that became full: version and number, from 1.
        """
        full = []
        for row in rows:
            number = self._count(row.version) + 1
            values = (row.request_id, row.version, number, row.label)
            known = self._db.execute(
                "insert or ignore into answer (request_id, version, number, label, figures, ink)"
                " values (?, ?, ?, ?, ?, ?)",
                (*values, row.figures.tobytes(), row.ink.tobytes()),
            )
            if known.rowcount and number % WINDOW == 0:
                full.append((row.version, number // WINDOW))
        return full

    def commit(self) -> None:
        self._db.commit()

    def _count(self, version: str) -> int:
        found = self._db.execute("select max(number) from answer where version = ?", (version,))
        return found.fetchone()[0] or 0

    def window(self, version: str, window: int, count: int = 1) -> tuple[Ints, Floats]:
        """Labels (n,) and figures (n, 4) of so many windows from this one on."""
        rows = self._db.execute(
            "select label, figures from answer where version = ? and number > ? and number <= ?"
            " order by number",
            (version, (window - 1) * WINDOW, (window - 1 + count) * WINDOW),
        ).fetchall()
        held = np.frombuffer(b"".join(row[1] for row in rows)).reshape(-1, len(FIGURES))
        return np.array([row[0] for row in rows]), held

    def calm(self, version: str) -> tuple[Ints, Floats]:
        return self.window(version, 1, CALM)

    def add_alarm(self, version: str, window: int, kind: str, sentence: str) -> None:
        self._db.execute(
            "insert into alarm (version, window, kind, sentence) values (?, ?, ?, ?)",
            (version, window, kind, sentence),
        )

    def alarms(self) -> list[dict[str, object]]:
        rows = self._db.execute("select version, window, kind, sentence from alarm order by id")
        return [
            dict(zip(("version", "window", "kind", "sentence"), row, strict=True)) for row in rows
        ]

    def answered(self, request_id: str) -> bool:
        found = self._db.execute("select 1 from answer where request_id = ?", (request_id,))
        return found.fetchone() is not None

    def add_feedback(self, request_id: str, label: str) -> None:
        self._db.execute("insert or replace into feedback values (?, ?)", (request_id, label))
        self._db.commit()

    def feedback_count(self) -> int:
        return int(self._db.execute("select count(*) from feedback").fetchone()[0])

    def labelled(self) -> Labelled:
        """All pictures of which somebody said what they are."""
        rows = self._db.execute(
            "select a.ink, f.label from answer a join feedback f using (request_id) order by a.id"
        ).fetchall()
        ink = np.frombuffer(b"".join(row[0] for row in rows)).reshape(-1, PIXELS)
        return Labelled(ink, tuple(row[1] for row in rows))
