"""Reads and writes Anki packages (.apkg): a zip with an SQLite database of notes. Knows no cards
and no Markdown.

Packages are untrusted: one named member is read, up to a size limit, as an in-memory database, and
from one plain table, row by row, within a time limit. Nothing is unpacked to the disk.
"""

from __future__ import annotations

import io
import lzma
import sqlite3
import struct
import time
import zipfile
import zlib
from collections.abc import Iterable, Iterator
from contextlib import closing, contextmanager
from itertools import count
from pathlib import Path
from typing import NamedTuple

from gradatim.errors import RequestError

MAX_BYTES = 64_000_000  # of the database, once it is unpacked
MAX_NOTES = 10_000
MAX_FIELD = 20_000  # characters of HTML
MAX_SECONDS = 10.0  # for reading the notes
DATABASE_NAMES = ("collection.anki21b", "collection.anki21", "collection.anki2")  # the newest first
MODEL, DECK = 1_702_771_000, 1_702_772_000  # ids by which Anki recognizes ours

_SEPARATOR = "\x1f"
_DAMAGE_ERRORS = (
    EOFError, NotImplementedError, RuntimeError, ValueError,
    struct.error, zlib.error, lzma.LZMAError, zipfile.BadZipFile,
)  # fmt: skip
_COMPRESSION_METHODS = (
    zipfile.ZIP_STORED,
    zipfile.ZIP_DEFLATED,
)  # with others, one block may be of any size
_STEPS_PER_CHECK = 100_000  # virtual machine steps of SQLite between two looks at the clock
# A view, a virtual table or a computed column would run what the file says.
_IS_PLAIN_TABLE = """
    SELECT type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%' AND NOT EXISTS (
        SELECT 1 FROM pragma_table_xinfo('notes') WHERE hidden != 0
    ) FROM sqlite_schema WHERE name = 'notes'
"""
_SELECT_NOTES = "SELECT guid, flds, tags FROM notes ORDER BY rowid"  # needs no sorting
_CSS = ".card { font-family: sans-serif; font-size: 18px; text-align: left; max-width: 40em; }"


class Note(NamedTuple):
    """A note of Anki; its fields are HTML."""

    guid: str
    front: str
    back: str
    tags: tuple[str, ...] = ()


def write(path: Path, notes: Iterable[Note]) -> None:
    """A package of one deck. RequestError if the file cannot be written."""
    import genanki  # type: ignore[import-untyped]

    sides = [{"name": "Front"}, {"name": "Back"}]
    answer = "{{FrontSide}}<hr id=answer>{{Back}}"
    model = genanki.Model(
        MODEL, "Gradatim", fields=sides, css=_CSS,
        templates=[{"name": "Card", "qfmt": "{{Front}}", "afmt": answer}],
    )  # fmt: skip
    deck = genanki.Deck(DECK, "Gradatim")
    for note in notes:
        fields, tags = [note.front, note.back], list(note.tags)
        deck.add_note(genanki.Note(model, fields, guid=note.guid, tags=tags))
    try:
        path.write_bytes(_zip(_database_bytes(genanki.Package(deck))))
    except OSError as error:
        raise RequestError(f"cannot be written ({error.strerror})", where=str(path)) from error


def read(path: Path) -> list[Note]:
    """The notes of a package. RequestError with one sentence for anything else."""
    try:
        with zipfile.ZipFile(path) as package:
            raw = _read_member(package, path)
    except _DAMAGE_ERRORS as error:
        raise _import_error(path, "this is not an Anki package, or it is damaged") from error
    except OSError as error:
        raise RequestError(f"cannot be read ({error.strerror})", where=str(path)) from error
    with _readable_errors(path), closing(_open_database(raw)) as database:
        return list(_notes(database, path))


def _database_bytes(package: object) -> bytes:
    """The database in memory, because genanki's own way leaves a temporary file behind."""
    now = time.time()
    with closing(sqlite3.connect(":memory:")) as database:
        package.write_to_db(database.cursor(), now, count(int(now * 1000)))  # type: ignore[attr-defined]
        database.commit()
        return database.serialize()


def _zip(database: bytes) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr("collection.anki2", database)
        package.writestr("media", "{}")
    return buffer.getvalue()


def _read_member(package: zipfile.ZipFile, path: Path) -> bytes:
    names = package.namelist()
    if odd := next((name for name in names if not _is_flat(name)), None):
        raise _import_error(path, f"it holds the path '{odd[:60]}', as no package of Anki does")
    name = next((name for name in DATABASE_NAMES if name in names), None)
    if name is None:
        raise _import_error(path, "it holds no collection of Anki")
    if package.getinfo(name).compress_type not in _COMPRESSION_METHODS:
        raise _import_error(path, "it is packed in a way that Anki does not use")
    with package.open(name) as member:
        raw = member.read(MAX_BYTES + 1) if name != DATABASE_NAMES[0] else _decompress(member, path)
    if len(raw) > MAX_BYTES:
        raise _import_error(path, f"its collection has more than {MAX_BYTES // 1_000_000} MB")
    return raw


def _is_flat(name: str) -> bool:
    return not set("/\\\0") & set(name) and name not in ("", ".", "..")


def _decompress(member: object, path: Path) -> bytes:
    """The format of Anki 2.1.50 and later."""
    import zstandard

    try:
        plain = zstandard.ZstdDecompressor(max_window_size=2**27).stream_reader(member)  # type: ignore[arg-type]
        return plain.read(MAX_BYTES + 1)
    except zstandard.ZstdError as error:
        raise _import_error(path, "its collection is damaged") from error


def _open_database(raw: bytes) -> sqlite3.Connection:
    database = sqlite3.connect(":memory:")
    database.deserialize(b"".join((raw[:18], b"\x01\x01", raw[20:])))  # marked as one without WAL
    end = time.monotonic() + MAX_SECONDS
    database.set_progress_handler(lambda: time.monotonic() > end, _STEPS_PER_CHECK)
    database.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, 4_000_000)
    database.execute("PRAGMA trusted_schema = OFF")
    database.execute("PRAGMA temp_store = MEMORY")
    database.execute("PRAGMA query_only = ON")
    return database


@contextmanager
def _readable_errors(path: Path) -> Iterator[None]:
    try:
        yield
    except (sqlite3.Error, UnicodeError) as error:
        raise _import_error(
            path, "its collection is not an Anki database, or it is damaged"
        ) from error


def _notes(database: sqlite3.Connection, path: Path) -> Iterator[Note]:
    if database.execute(_IS_PLAIN_TABLE).fetchone() != (1,):
        raise _import_error(path, "its collection has no plain table of notes")
    for number, (guid, fields, tags) in enumerate(database.execute(_SELECT_NOTES)):
        if number >= MAX_NOTES:
            raise _import_error(path, f"it has more than {MAX_NOTES} notes")
        if not all(isinstance(text, str) for text in (guid, fields, tags)):
            raise _import_error(path, f"its note {number + 1} is not text")
        front, *more = fields.split(_SEPARATOR)
        back = "<br><br>".join(part for part in more if part.strip())
        if max(len(front), len(back), len(guid), len(tags)) > MAX_FIELD:
            raise _import_error(path, f"its note {number + 1} has more than {MAX_FIELD} characters")
        yield Note(guid, front, back, tuple(tags.split()))


def _import_error(path: Path, what: str) -> RequestError:
    do = "export it from Anki again; nothing was imported"
    return RequestError(what, where=str(path), do=do)
