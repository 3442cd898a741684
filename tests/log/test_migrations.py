"""Evidence of earlier versions: read unchanged, copied first, and whole after any interruption.

The suite `kills` ends a hundred migrations, every run a few.
"""

from __future__ import annotations

import os
import random
import resource
import shutil
import signal
import sqlite3
import stat
import time
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from gradatim.errors import StoreError
from gradatim.log.migrations import MIGRATIONS, NEWEST
from gradatim.log.store import Store

MANY, FEW = 100, 5
OLD = Path(__file__).with_name("home_0001") / "gradatim.db"
ROWS = "SELECT seq, id, learner, at, kind, subject, data FROM evidence ORDER BY seq"


def rows(path: Path) -> list[Any]:
    """What was written, as SQLite alone reads it."""
    with closing(sqlite3.connect(path)) as log:
        assert log.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        return log.execute(ROWS).fetchall()


def number(path: Path) -> list[Any]:
    with closing(sqlite3.connect(path)) as log:
        return log.execute("SELECT version_num FROM alembic_version").fetchall()


def copies(path: Path) -> list[Path]:
    return sorted(path.parent.glob("gradatim-schema-*.db"))


def insert(path: Path, name: str, data: str) -> None:
    with closing(sqlite3.connect(path)) as log, log:
        log.execute(
            "INSERT INTO evidence (id, learner, at, kind, subject, data) VALUES (?, ?, ?, ?, ?, ?)",
            (name, "me", "2027-01-04T09:00:00+00:00", "verdict", "tripled", data),
        )


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A database that the first version wrote."""
    return Path(shutil.copy(OLD, tmp_path / "gradatim.db"))


def opened(path: Path) -> None:
    Store.open(path).close()


# The schema ----------------------------------------------------------------------------------


def shape(path: Path) -> tuple[Any, ...]:
    with closing(sqlite3.connect(path)) as log:
        columns = log.execute("PRAGMA table_xinfo(evidence)").fetchall()
        parts = "SELECT type, name FROM sqlite_master WHERE tbl_name = 'evidence' ORDER BY name"
        indexes = [log.execute(f"PRAGMA index_xinfo({name})").fetchall() for name in INDEXES]
        return columns, log.execute(parts).fetchall(), indexes


INDEXES = ("evidence_to_read", "sqlite_autoindex_evidence_1")


def test_a_migrated_database_has_the_shape_of_a_new_one(path: Path, tmp_path: Path) -> None:
    opened(path)
    (tmp_path / "new").mkdir()
    opened(tmp_path / "new" / "gradatim.db")
    assert shape(path) == shape(tmp_path / "new" / "gradatim.db")
    assert number(path) == [(NEWEST,)]


def test_migrations_are_numbered_one_after_the_other() -> None:
    assert list(MIGRATIONS) == [f"{n:04}" for n in range(1, len(MIGRATIONS) + 1)]
    assert all((step.__doc__ or "").startswith(f"{n}: ") for n, step in MIGRATIONS.items())


def test_no_row_that_was_written_changes(path: Path) -> None:
    before = rows(path)
    opened(path)
    assert rows(path) == before and len(before) == 40


def test_a_row_that_the_disk_has_spoilt_stops_no_migration(path: Path) -> None:
    insert(path, "spoilt", '{"outcome": ')
    before = rows(path)
    opened(path)
    assert rows(path) == before


def test_reading_a_learner_takes_the_columns_from_the_index(path: Path) -> None:
    opened(path)
    with closing(sqlite3.connect(path)) as log:
        ask = "SELECT seq, data, outcome FROM evidence WHERE learner = ? AND seq > ? ORDER BY seq"
        [(*_, way)] = log.execute(f"EXPLAIN QUERY PLAN {ask}", ("me", 0)).fetchall()
    assert "USING INDEX evidence_to_read" in way


@pytest.mark.parametrize(
    ("data", "columns"),
    [
        ('{"outcome": "PASS", "replay": false}', ("PASS", 0, None)),
        ('{"files": {"outcome": "PASS"}, "replay": true, "outcome": "FAIL"}', ("FAIL", 1, None)),
        ('{"outcome": "BROKEN", "replay": 0}', (None, None, None)),
        (r'{"outcome": "\ud800"}', (None, None, None)),
        ('{"outcome": ["PASS"], "replay": "true", "rating": "3"}', (None, None, None)),
        ('{"rating": 4}', (None, None, 4)),
        ('{"rating": true}', (None, None, None)),
        ('{"rating": 3.0}', (None, None, None)),
        ('{"rating": 99999999999999999999}', (None, None, None)),
        ("[1]", (None, None, None)),
        ('{"outcome": "PASS"', (None, None, None)),
        ("", (None, None, None)),
    ],
)
def test_columns_say_what_the_data_says_or_nothing(
    path: Path, data: str, columns: tuple[object, ...]
) -> None:
    insert(path, "before", data)
    opened(path)
    insert(path, "after", data)
    with closing(sqlite3.connect(path)) as log:
        ask = "SELECT outcome, replay, rating FROM evidence WHERE id IN ('before', 'after')"
        assert log.execute(ask).fetchall() == [columns, columns]


# The copy ------------------------------------------------------------------------------------


def test_a_copy_is_made_first(path: Path) -> None:
    before = rows(path)
    opened(path)
    [copy] = copies(path)
    assert copy.name.startswith("gradatim-schema-0001-20")
    assert rows(copy) == before and number(copy) == [("0001",)]
    assert stat.S_IMODE(copy.stat().st_mode) == stat.S_IMODE(path.stat().st_mode) == 0o600


def test_the_copy_can_take_the_place_of_the_database(path: Path) -> None:
    opened(path)
    after = rows(path)
    [copy] = copies(path)
    shutil.copy(copy, path)
    opened(path)
    assert rows(path) == after and number(path) == [(NEWEST,)]


def test_one_copy_of_each_schema_is_kept(path: Path) -> None:
    for older in ("gradatim-schema-0001-2026-12-31.db", "gradatim-schema-0000-2026-12-01.db"):
        (path.parent / older).write_text("older")
    opened(path)
    assert [copy.name[:20] for copy in copies(path)] == [
        "gradatim-schema-0000",
        "gradatim-schema-0001",
    ]
    assert rows(copies(path)[1])


def test_a_new_database_and_one_of_today_are_not_copied(path: Path, tmp_path: Path) -> None:
    opened(path)
    made = copies(path)
    opened(path)
    assert copies(path) == made
    opened(tmp_path / "new" / "gradatim.db")
    assert copies(tmp_path / "new" / "gradatim.db") == []


def test_what_a_killed_copy_left_is_replaced(path: Path) -> None:
    (path.parent / "gradatim-schema-0001.part").write_bytes(b"half of it")
    opened(path)
    assert rows(copies(path)[0]) and not list(path.parent.glob("*.part"))


def in_a_child(action: Any) -> str:
    """What a forked child says; its limits and its user stay its own."""
    reads, writes = os.pipe()
    child = os.fork()
    if child == 0:
        said = "done"
        try:
            action()
        except BaseException as error:
            said = f"{type(error).__name__}: {error}"
        os.write(writes, said.encode())
        os._exit(0)
    os.close(writes)
    with os.fdopen(reads) as answer:
        said = answer.read()
    os.waitpid(child, 0)
    return said


def test_a_full_disk_is_a_sentence_and_changes_nothing(path: Path) -> None:
    for n in range(40):
        insert(path, f"long {n}", '{"text": "%s"}' % ("x" * 10_000))
    before = rows(path)

    def with_little_room() -> None:
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (200_000, 200_000))
        opened(path)

    said = in_a_child(with_little_room)
    assert said.startswith("StoreError") and "left as it is" in said and "disk" in said
    assert rows(path) == before and number(path) == [("0001",)]
    assert copies(path) == [] and not list(path.parent.glob("*.part"))
    opened(path)
    assert rows(path) == before and number(path) == [(NEWEST,)]


def test_a_folder_in_the_way_is_a_sentence_and_changes_nothing(path: Path) -> None:
    (path.parent / "gradatim-schema-0001.part").mkdir()
    before = rows(path)
    with pytest.raises(StoreError, match="left as it is") as caught:
        opened(path)
    assert caught.value.do and str(path.parent) in caught.value.where
    assert rows(path) == before and number(path) == [("0001",)]


def test_a_folder_that_may_not_be_written_is_a_sentence(path: Path) -> None:
    before = rows(path)
    path.parent.chmod(0o555)
    path.chmod(0o666)
    for parent in path.parent.parents[:-2]:
        parent.chmod(0o755)

    def as_somebody() -> None:
        if os.geteuid() == 0:  # whom no mode stops
            os.setgid(65534)
            os.setuid(65534)
        opened(path)

    said = in_a_child(as_somebody)
    path.parent.chmod(0o755)
    assert said.startswith("StoreError") and "choose --home" in said
    assert rows(path) == before and number(path) == [("0001",)]


# Sudden ends, and several programs at once ---------------------------------------------------


@pytest.fixture
def long_path(path: Path) -> Path:
    """A database of the first version whose migration takes a while."""
    with closing(sqlite3.connect(path)) as log, log:
        more = [(f"more {n}", "verdict", '{"outcome": "FAIL", "x": "%s"}' % ("y" * 900))
                for n in range(3000)]  # fmt: skip
        log.executemany(
            "INSERT INTO evidence (id, learner, at, kind, subject, data) "
            "VALUES (?, 'me', '2027-01-04T09:00:00+00:00', ?, 'tripled', ?)", more,
        )  # fmt: skip
    return path


@pytest.mark.parametrize("kills", [FEW, pytest.param(MANY, marks=pytest.mark.suite("kills"))])
def test_a_kill_at_any_moment_of_a_migration_loses_nothing(long_path: Path, kills: int) -> None:
    chance, original = random.Random(20270310), long_path.read_bytes()
    before = rows(long_path)
    begun = time.monotonic()
    assert in_a_child(lambda: opened(long_path)) == "done"
    span = 1.1 * (time.monotonic() - begun)
    met = set()
    for _ in range(kills):
        for file in long_path.parent.glob("gradatim*"):
            file.unlink()
        long_path.write_bytes(original)
        met.add(_killed(long_path, chance.uniform(0, span)))
        [(schema,)] = number(long_path)
        assert rows(long_path) == before
        assert all(rows(copy) == before for copy in copies(long_path))
        assert schema == "0001" or copies(long_path)
        opened(long_path)
        assert rows(long_path) == before and number(long_path) == [(NEWEST,)]
        assert len(copies(long_path)) == 1
    print(f"{kills} kills; then there were: {sorted(met)}")
    assert len(met) > 2 or kills < MANY, "no kill came in the midst of it"


def _killed(path: Path, after: float) -> str:
    """Kills a migration after so many seconds; what it had come to."""
    child = os.fork()
    if child == 0:
        opened(path)
        os._exit(0)
    time.sleep(after)
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    draft = bool(list(path.parent.glob("*.part")))
    return f"schema {number(path)[0][0]}, {len(copies(path))} copies" + ", a draft" * draft


def test_programs_that_migrate_at_once_do_it_once(long_path: Path) -> None:
    before, children = rows(long_path), []
    for _ in range(4):
        child = os.fork()
        if child == 0:
            code = 1
            try:
                opened(long_path)
                code = 0
            finally:
                os._exit(code)
        children.append(child)
    assert [os.waitpid(child, 0)[1] for child in children] == [0] * 4
    assert rows(long_path) == before and len(copies(long_path)) == 1
    assert number(long_path) == [(NEWEST,)]


def test_a_program_of_the_first_version_goes_on_writing(path: Path) -> None:
    """One that was open meanwhile: it names the columns that it writes."""
    with closing(sqlite3.connect(path)) as old, old:
        old.execute("SELECT 1 FROM evidence").fetchall()
        opened(path)
        old.execute(
            "INSERT INTO evidence (id, learner, at, kind, subject, data) "
            "VALUES ('n', 'me', '2027-03-10T09:00:00+00:00', 'review', 'c', '{\"rating\": 2}')"
        )
    log = Store.open(path)
    assert log.evidence("me")[-1].rating == 2
    log.close()
