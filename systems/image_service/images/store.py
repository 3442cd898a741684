"""What the service remembers, in SQLite: predictions, feedback, windows and alarms.

The only module that speaks SQL. Several servers may share the file: each batch is one transaction,
and nothing is changed after it was written, except that pictures are forgotten.
"""

import sqlite3
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from images.drift import Floats
from images.errors import ImagesError
from images.picture import PIXELS, Array

KEEP_S = 30 * 86400  # a picture without feedback is forgotten after 30 days
TABLES = """
create table if not exists prediction (
    id integer primary key, request_id text unique not null, at real not null,
    version text not null, label integer not null, confidence real not null,
    unsure integer not null, audit integer not null, ms real not null,
    statistics blob not null, ink blob, shadow text, shadow_label integer);
create index if not exists prediction_version on prediction (version, id);
create index if not exists prediction_at on prediction (at);
create index if not exists prediction_audit on prediction (audit, id) where audit;
create table if not exists feedback (
    id integer primary key, request_id text not null, label integer not null, at real not null);
create index if not exists feedback_request on feedback (request_id);
create table if not exists period (
    version text, number integer, kind text, at real not null, first integer, last integer,
    result text, primary key (version, number, kind));
create table if not exists alarm (
    id integer primary key, at real not null, kind text not null, version text not null,
    number integer not null, p real not null, sentence text not null, action text not null,
    unique (kind, version, number));
"""
# Joins each prediction with the feedback that counts: the last one.
LATEST = " join feedback f on f.id = (select max(id) from feedback where request_id = p.request_id)"


@dataclass(frozen=True)
class Row:
    request_id: str
    at: float  # seconds since 1970
    version: str
    label: int
    confidence: float
    unsure: bool
    audit: bool  # drawn at random for a person to label
    ms: float  # from arrival to answer
    statistics: Floats  # (5,)
    ink: Array  # (64,)
    shadow: str | None = None
    shadow_label: int | None = None


class Store:
    """One connection: of one thread at a time."""

    def __init__(self, file: Path | str) -> None:
        if "://" in str(file):
            raise ImagesError(f"{file}: only a file of SQLite can hold the state so far")
        Path(file).parent.mkdir(parents=True, exist_ok=True)
        self._db = sqlite3.connect(file, check_same_thread=False, timeout=10)
        self._db.row_factory = sqlite3.Row
        self._db.execute("pragma journal_mode = wal")
        self._db.execute("pragma synchronous = normal")
        self._db.executescript(TABLES)

    def close(self) -> None:
        self._db.close()

    def add(self, rows: Iterable[Row]) -> None:
        """A request id that was seen before keeps its first prediction."""
        names = [each.name for each in fields(Row)]
        into = f"({', '.join(names)}) values (:{', :'.join(names)})"
        packed = [
            vars(row) | {"statistics": row.statistics.tobytes(), "ink": write_ink(row.ink)}
            for row in rows
        ]
        with self._db:
            self._db.executemany(f"insert or ignore into prediction {into}", packed)

    def add_feedback(self, request_id: str, label: int, at: float) -> None:
        with self._db:
            known = "select 1 from prediction where request_id = ?"
            if not self._db.execute(known, (request_id,)).fetchone():
                raise ImagesError(f"no request {request_id!r} was answered here", 404)
            self._db.execute(
                "insert into feedback (request_id, label, at) values (?, ?, ?)",
                (request_id, label, at),
            )

    def next_window(self, version: str, size: int) -> list[sqlite3.Row] | None:
        """The predictions of a version behind its last window, or None where they are too few."""
        done = "select max(last) from period where version = ? and kind = 'window'"
        last = self._db.execute(done, (version,)).fetchone()[0] or 0
        full = "select id from prediction where version = ? and id > ? order by id limit 1 offset ?"
        end = self._db.execute(full, (version, last, size - 1)).fetchone()
        return self.window(last + 1, end[0], version) if end else None

    def window(self, first: int, last: int, version: str) -> list[sqlite3.Row]:
        return self._db.execute(
            "select id, label, statistics from prediction"
            " where version = ? and id between ? and ? order by id",
            (version, first, last),
        ).fetchall()

    def next_audits(self, version: str, size: int) -> list[sqlite3.Row] | None:
        """The audited predictions that a person has labelled, behind the last block of them."""
        done = "select max(last) from period where version = ? and kind = 'audit'"
        last = self._db.execute(done, (version,)).fetchone()[0] or 0
        rows = self._db.execute(
            f"select p.id, p.label, f.label as truth from prediction p {LATEST}"
            " where audit and version = ? and p.id > ? order by p.id limit ?",
            (version, last, size),
        ).fetchall()
        return rows if len(rows) == size else None

    def last_feedback(self) -> int:
        """Grows with each feedback."""
        return self._db.execute("select coalesce(max(id), 0) from feedback").fetchone()[0]

    def feedback_count(self) -> int:
        """Answers that a person has labelled."""
        found = self._db.execute("select count(distinct request_id) from feedback")
        return int(found.fetchone()[0])

    def close_period(
        self, version: str, kind: str, rows: Sequence[sqlite3.Row], at: float, result: str
    ) -> int | None:
        """Writes down a window or block. Its number, or None where another server was first."""
        with self._db:
            self._db.execute("begin immediate")
            count = "select count(*), max(last) from period where version = ? and kind = ?"
            number, last = self._db.execute(count, (version, kind)).fetchone()
            if (last or 0) >= rows[0]["id"]:
                return None
            self._db.execute(
                "insert into period values (?, ?, ?, ?, ?, ?, ?)",
                (version, number, kind, at, rows[0]["id"], rows[-1]["id"], result),
            )
        return number

    def alarm(
        self, at: float, kind: str, version: str, number: int, p: float, said: tuple[str, str]
    ) -> None:
        with self._db:
            self._db.execute(
                "insert or ignore into alarm (at, kind, version, number, p, sentence, action)"
                " values (?, ?, ?, ?, ?, ?, ?)",
                (at, kind, version, number, p, *said),
            )

    def alarms(self) -> list[dict[str, Any]]:
        """Oldest first."""
        return [dict(row) for row in self._db.execute("select * from alarm order by at, id")]

    def periods(self, kind: str) -> list[dict[str, Any]]:
        found = self._db.execute("select * from period where kind = ? order by at, last", (kind,))
        return [dict(row) for row in found]

    def figures(self, version: str) -> dict[str, Any]:
        """Counts of one version; `right` of `audited` answers were confirmed by a person."""
        found = self._db.execute(
            "select count(*) as predictions, coalesce(sum(unsure), 0) as unsure,"
            " avg(ms) as ms, sum(audit) as drawn from prediction where version = ?",
            (version,),
        ).fetchone()
        audit = self._db.execute(
            f"select count(*) as audited, coalesce(sum(p.label = f.label), 0) as right"
            f" from prediction p {LATEST} where audit and version = ?",
            (version,),
        ).fetchone()
        return dict(found) | dict(audit)

    def shadowed(self, version: str) -> tuple[int, int]:
        """How many answers a shadow read along, and how often it agreed."""
        found = self._db.execute(
            "select count(*), coalesce(sum(label = shadow_label), 0) from prediction"
            " where shadow = ?",
            (version,),
        ).fetchone()
        return found[0], found[1]

    def traffic(self, step_s: float, since: float) -> list[tuple[int, str, int]]:
        """Predictions in each step of time and by version."""
        found = self._db.execute(
            "select cast(at / ? as integer) as step, version, count(*) from prediction"
            " where at >= ? group by step, version order by step",
            (step_s, since),
        )
        return [(row[0], row[1], row[2]) for row in found]

    def span(self) -> tuple[float, float] | None:
        """When the first and the last prediction were made."""
        found = self._db.execute("select min(at), max(at) from prediction").fetchone()
        return None if found[0] is None else (found[0], found[1])

    def queue(self, audit: bool, most: int) -> list[dict[str, Any]]:
        """What a person should label next: the audit by age, the others from the least sure on."""
        order = "id" if audit else "confidence, id"
        found = self._db.execute(
            "select request_id, at, version, label, confidence, ink from prediction p"
            " where audit = ? and (audit or unsure) and ink is not null and not exists"
            f" (select 1 from feedback f where f.request_id = p.request_id) order by {order}"
            " limit ?",
            (audit, most),
        )
        return [dict(row) for row in found]

    def labelled(self) -> tuple[Array, NDArray[np.int64], NDArray[np.bool_]]:
        """All pictures with feedback, oldest first: ink (n, 64), labels (n,), whether audited."""
        rows = self._db.execute(
            f"select ink, f.label, audit from prediction p {LATEST}"
            " where ink is not null order by p.id"
        ).fetchall()
        ink = np.array([read_ink(row["ink"]) for row in rows], np.float32).reshape(-1, PIXELS)
        labels = np.array([row["label"] for row in rows], np.int64)
        audits = np.array([row["audit"] for row in rows], bool)
        return ink, labels, audits

    def recent(self, most: int) -> Array:
        """The newest pictures (n, 64)."""
        found = self._db.execute(
            "select ink from prediction where ink is not null order by id desc limit ?", (most,)
        )
        return np.array([read_ink(row["ink"]) for row in found], np.float32).reshape(-1, PIXELS)

    def examples(self, version: str, first: int, last: int, most: int) -> list[Array]:
        """The least sure pictures of a window."""
        found = self._db.execute(
            "select ink from prediction where version = ? and id between ? and ?"
            " and ink is not null order by confidence, id limit ?",
            (version, first, last, most),
        )
        return [read_ink(row["ink"]) for row in found]

    def forget(self, now: float) -> None:
        """Drops old pictures that nobody has labelled; the numbers about them stay."""
        with self._db:
            self._db.execute(
                "update prediction set ink = null where at < ? and ink is not null and request_id"
                " not in (select request_id from feedback)",
                (now - KEEP_S,),
            )


def write_ink(ink: Array) -> bytes:
    return np.rint(255 * ink).astype(np.uint8).tobytes()


def read_ink(content: bytes) -> Array:
    """(64,)"""
    return (np.frombuffer(content, np.uint8) / np.float32(255)).astype(np.float32)


def columns(rows: Sequence[sqlite3.Row]) -> tuple[NDArray[np.int64], Floats]:
    """Labels (n,) and statistics (n, 5) of predictions."""
    labels = np.array([row["label"] for row in rows], np.int64)
    return labels, np.stack([np.frombuffer(row["statistics"], np.float64) for row in rows])
