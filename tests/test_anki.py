"""Foreign packages of Anki: what is read, and what is refused at little cost."""

from __future__ import annotations

import sqlite3
import zipfile
from contextlib import closing
from pathlib import Path

import pytest

from gradatim import anki
from gradatim.errors import RequestError

TABLE = "CREATE TABLE notes (id INTEGER PRIMARY KEY, guid TEXT, flds TEXT, tags TEXT)"
ROW = "INSERT INTO notes VALUES (1, 'g', 'front\x1fback', ' a b ')"
ENDLESS = """
    CREATE VIEW notes AS WITH RECURSIVE n(id) AS (SELECT 1 UNION ALL SELECT id + 1 FROM n)
    SELECT id, 'g' AS guid, 'f' AS flds, '' AS tags FROM n
"""
COMPUTED = """
    CREATE TABLE notes (id INTEGER PRIMARY KEY, guid TEXT, flds TEXT AS (hex(guid)), tags TEXT)
"""


def package(
    path: Path, *statements: str, method: int = zipfile.ZIP_DEFLATED, more: bytes = b""
) -> Path:
    """A package whose collection these statements made."""
    with closing(sqlite3.connect(":memory:")) as database:
        for statement in statements:
            database.execute(statement)
        database.commit()
        content = database.serialize() + more
    with zipfile.ZipFile(path, "w", method) as made:
        made.writestr("collection.anki2", content)
    return path


def test_notes_are_read_in_their_order(tmp_path):
    second = ROW.replace("(1, 'g'", "(7, 'h'")
    found = anki.read(package(tmp_path / "a.apkg", TABLE, second, ROW))
    assert found == [
        anki.Note("g", "front", "back", ("a", "b")),
        anki.Note("h", "front", "back", ("a", "b")),
    ]


@pytest.mark.parametrize(
    ("statements", "words"),
    [
        ([ENDLESS], "no plain table of notes"),
        ([COMPUTED], "no plain table of notes"),
        ([TABLE.replace("notes", "cards")], "no plain table of notes"),
        ([f"{TABLE} WITHOUT ROWID"], "not an Anki database"),
    ],
)
def test_what_would_run_something_is_refused(tmp_path, statements, words):
    with pytest.raises(RequestError, match=words):
        anki.read(package(tmp_path / "a.apkg", *statements))


@pytest.mark.parametrize("method", [zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_a_small_member_that_unpacks_to_gigabytes_is_refused(tmp_path, method):
    path = package(tmp_path / "a.apkg", TABLE, ROW, method=method, more=bytes(1_000_000))
    with pytest.raises(RequestError, match="packed in a way that Anki does not use"):
        anki.read(path)


def test_a_collection_that_is_too_large_is_refused(tmp_path, monkeypatch):
    monkeypatch.setattr(anki, "MAX_BYTES", 10_000)
    with pytest.raises(RequestError, match="more than 0 MB"):
        anki.read(package(tmp_path / "a.apkg", TABLE, ROW, more=bytes(10_000)))


def test_reading_ends_when_its_time_is_over(tmp_path, monkeypatch):
    monkeypatch.setattr(anki, "MAX_SECONDS", -1.0)
    monkeypatch.setattr(anki, "_STEPS_PER_CHECK", 1)
    with pytest.raises(RequestError, match="not an Anki database"):
        anki.read(package(tmp_path / "a.apkg", TABLE, ROW))
