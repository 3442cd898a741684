"""The documents in SQLite. One transaction makes the database agree with the folder."""

import hashlib
import json
import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from pathlib import Path

TABLES = """
CREATE TABLE IF NOT EXISTS document (
    id TEXT PRIMARY KEY, text TEXT NOT NULL, version TEXT NOT NULL, readers TEXT
);
CREATE TABLE IF NOT EXISTS change (number INTEGER PRIMARY KEY AUTOINCREMENT);
"""


class Unreadable(Exception):
    """Why a file is no document."""


@dataclass(frozen=True)
class Document:
    id: str
    text: str
    version: str
    readers: tuple[str, ...] | None = None

    @classmethod
    def read(cls, name: str, raw: bytes) -> "Document":
        try:
            text = raw.decode("utf-8-sig")
        except UnicodeDecodeError:
            raise Unreadable("not UTF-8") from None
        if "\0" in text:
            raise Unreadable("holds a null character")
        text = text.replace("\r\n", "\n").replace("\r", "\n")
        return cls(name, text, hashlib.blake2b(text.encode(), digest_size=8).hexdigest(),
                   _readers(text))  # fmt: skip


def front_matter(text: str) -> tuple[list[str], int]:
    """The lines of the front matter, and how many code points it takes."""
    lines = text.splitlines(keepends=True)
    if not lines or lines[0].rstrip("\n") != "---":
        return [], 0
    for at, line in enumerate(lines[1:], 1):
        if line.rstrip("\n") == "---":
            return lines[1:at], sum(map(len, lines[: at + 1]))
    raise Unreadable("front matter without a closing ---")


def _readers(text: str) -> tuple[str, ...] | None:
    for line in front_matter(text)[0]:
        key, colon, value = line.partition(":")
        if colon and key.strip() == "readers":
            return tuple(name.strip() for name in value.split(",") if name.strip())
    return None


@dataclass
class Report:
    added: int = 0
    changed: int = 0
    removed: int = 0
    unchanged: int = 0
    skipped: list[dict[str, str]] = field(default_factory=list)


@dataclass(frozen=True)
class Store:
    state: Path

    @property
    def path(self) -> Path:
        return self.state / "handbook.sqlite"

    @contextmanager
    def opened(self) -> Iterator[sqlite3.Connection]:
        self.state.mkdir(parents=True, exist_ok=True)
        with closing(sqlite3.connect(self.path, timeout=30)) as rows:
            rows.executescript(TABLES)
            with rows:
                yield rows

    def change(self) -> int:
        """A number that grows with every change; 0 before the first."""
        if not self.path.exists():
            return 0
        with closing(sqlite3.connect(self.path, timeout=30)) as rows:
            try:
                found = rows.execute("SELECT max(number) FROM change").fetchone()[0]
            except sqlite3.OperationalError:  # the tables are being made
                return 0
        return found or 0

    def all(self) -> list[Document]:
        with self.opened() as rows:
            found = rows.execute("SELECT id, text, version, readers FROM document ORDER BY id")
            return [
                Document(name, text, version, None if who is None else tuple(json.loads(who)))
                for name, text, version, who in found
            ]

    def take_in(self, folder: Path) -> Report:
        if not folder.is_dir():
            raise FileNotFoundError(f"there is no folder '{folder}'")
        report, seen = Report(), set()
        with self.opened() as rows:
            known = dict(rows.execute("SELECT id, version FROM document"))
            for name, path in _files(folder):
                try:
                    document = Document.read(name, path.read_bytes())
                except Unreadable as why:
                    report.skipped.append({"file": name, "why": str(why)})
                    continue
                seen.add(name)
                _put(rows, document, known.get(name), report)
            gone = [(name,) for name in known if name not in seen]
            rows.executemany("DELETE FROM document WHERE id = ?", gone)
            report.removed = len(gone)
            if report.added or report.changed or report.removed or not self._taken(rows):
                rows.execute("INSERT INTO change DEFAULT VALUES")
        return report

    @staticmethod
    def _taken(rows: sqlite3.Connection) -> bool:
        return rows.execute("SELECT count(*) FROM change").fetchone()[0] > 0

    def delete(self, name: str) -> bool:
        with self.opened() as rows:
            done = rows.execute("DELETE FROM document WHERE id = ?", (name,)).rowcount == 1
            if done:
                rows.execute("INSERT INTO change DEFAULT VALUES")
        return done


def _put(rows: sqlite3.Connection, document: Document, before: str | None, report: Report) -> None:
    if before == document.version:
        report.unchanged += 1
        return
    report.added += before is None
    report.changed += before is not None
    who = None if document.readers is None else json.dumps(document.readers)
    row = (document.id, document.text, document.version, who)
    rows.execute("INSERT OR REPLACE INTO document VALUES (?, ?, ?, ?)", row)


def _files(folder: Path) -> Iterator[tuple[str, Path]]:
    for place, folders, names in os.walk(folder):
        folders[:] = [one for one in folders if not one.startswith(".")]
        for name in names:
            path = Path(place) / name
            good = name.endswith((".md", ".txt")) and not name.startswith(".")
            if good and not path.is_symlink():
                yield path.relative_to(folder).as_posix(), path
