"""Exports all of a learner's data to one file, imports it into an empty home, or deletes it.

The file is a zip: the evidence as JSON lines, the settings, and the learner's own files under their
paths in the home. It is streamed, so it may be larger than the memory.
"""

from __future__ import annotations

import json
import os
import shutil
import stat
import tempfile
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path, PurePosixPath
from typing import IO, Any

from gradatim import __version__, removal
from gradatim.app.context import Context
from gradatim.errors import RequestError
from gradatim.model import Evidence

MANIFEST, ROWS, LEFT_OUT = "gradatim.json", "evidence.jsonl", "left-out.txt"
FORMAT = 1
FOLDERS = (
    "labs", "exercises", "workshops", "mistakes", "notes", "projects", "portfolio", "defences"
)  # fmt: skip
FILES = ("settings.toml", "portfolio.toml")  # tutor.toml may hold a key, and stays here
DERIVED = ("verify", "tutor.toml")  # deleted with the rest, not exported
FOREIGN_FOLDERS = frozenset({".venv", "venv", "node_modules", "__pycache__", ".pytest_cache"})
CHUNK_BYTES = 2**16  # bytes
MAX_FILE_BYTES = 100 * 2**20  # bytes of a file; larger ones are left out
MAX_TOTAL_BYTES, MAX_FILES = 4 * 2**30, 200_000  # that an import takes
MAX_ROW_BYTES = 16 * 2**20  # bytes
CONFIRMATION = "delete"  # to be typed before everything is deleted


@dataclass(frozen=True)
class Imported:
    """How much an import has added."""

    rows: int
    files: int


class ExportActions(Context):
    """An import never overwrites anything: it needs a home in which nothing was done."""

    def export(self) -> Iterator[bytes]:
        """The content of the file, in chunks."""
        pipe = _Pipe()
        with zipfile.ZipFile(pipe, "w", zipfile.ZIP_DEFLATED) as file:
            about = {"format": FORMAT, "gradatim": __version__, "at": self.now().isoformat()}
            file.writestr(MANIFEST, json.dumps(about))
            with file.open(ROWS, "w", force_zip64=True) as out:
                for row in self.evidence():
                    out.write(_line(row))
                    yield from pipe.drain()
            left_out = list[str]()
            for path in _own_files(self.home):
                yield from _add_file(file, path, self.home, pipe, left_out)
            if left_out:
                file.writestr(LEFT_OUT, "".join(f"{line}\n" for line in left_out))
        yield from pipe.drain()

    def is_empty(self) -> bool:
        """Whether nothing was ever done in this home."""
        return not self.evidence() and not any(True for _ in _own_files(self.home))

    def import_(self, source: Path | IO[bytes]) -> Imported:
        """Adds everything in an exported file. RequestError, with nothing changed, if the home is
        not empty or the file is not an export."""
        if not self.is_empty():
            what = "there is work in this folder already, and nothing is overwritten"
            raise RequestError(
                what, where=str(self.home), do="import into an empty one with --home"
            )
        try:
            with zipfile.ZipFile(source) as file:
                return self._import(file)
        except (zipfile.BadZipFile, zlib.error, EOFError, RuntimeError) as error:
            raise _not_an_export("it is damaged or no zip file") from error
        except OSError as error:
            what = f"the import does not work: {error.strerror or error}"
            where = str(error.filename or self.home)
            raise RequestError(what, where=where, do="nothing was changed") from error

    def _import(self, file: zipfile.ZipFile) -> Imported:
        _check(file)
        rows = list(_rows(file, self.learner))
        self.home.mkdir(mode=0o700, parents=True, exist_ok=True)
        draft = Path(tempfile.mkdtemp(prefix=".import-", dir=self.home))
        try:
            count = _unpack(file, draft)
            self.store.extend(rows)
            for entry in draft.iterdir():
                os.replace(entry, self.home / entry.name)
        finally:
            shutil.rmtree(draft, ignore_errors=True)
        return Imported(len(rows), count)

    def erase(self, word: str) -> None:
        """Deletes the evidence and the learner's files. RequestError unless `word` confirms it."""
        if word.strip().lower() != CONFIRMATION:
            raise RequestError("nothing was deleted", do=f"type the word {CONFIRMATION}")
        if "store" in self.__dict__:
            self.__dict__.pop("store").close()
        for name in (*FOLDERS, *FILES, *DERIVED):
            _remove(self.home / name)
        for path in self.home.glob("gradatim*.db*"):  # the log, and copies of older schemas
            _remove(path)


def _line(row: Evidence) -> bytes:
    found = {"id": row.id, "at": row.at.isoformat(), "kind": row.kind, "subject": row.subject}
    return (json.dumps({**found, "data": row.data}) + "\n").encode()


def _remove(path: Path) -> None:
    if path.is_dir() and not path.is_symlink():
        removal.remove_tree(str(path))
    else:
        path.unlink(missing_ok=True)


# Writing ------------------------------------------------------------------------------------------


class _Pipe:
    """A file to write a zip to, whose content can be taken in chunks while it grows."""

    def __init__(self) -> None:
        self._chunks: list[bytes] = []

    def write(self, chunk: bytes) -> int:
        self._chunks.append(bytes(chunk))
        return len(chunk)

    def flush(self) -> None:
        """Does nothing: chunks are not buffered."""

    def close(self) -> None:
        """Does nothing: no file is open."""

    def drain(self) -> list[bytes]:
        found, self._chunks = self._chunks, []
        return found


def _own_files(home: Path) -> Iterator[Path]:
    """The learner's files, without the folders that other programs create beside them."""
    yield from (home / name for name in FILES if (home / name).is_file())
    for name in FOLDERS:
        for folder, inside, files in os.walk(home / name):
            inside[:] = sorted(one for one in inside if one not in FOREIGN_FOLDERS)
            yield from (Path(folder, one) for one in sorted(files))


def _add_file(
    file: zipfile.ZipFile, path: Path, home: Path, pipe: _Pipe, left_out: list[str]
) -> Iterator[bytes]:
    """Adds one file to the zip and yields its chunks; a file that cannot be read, and the reason,
    is appended to `left_out`."""
    name = path.relative_to(home).as_posix()
    try:
        handle = os.open(path, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK)
    except OSError as error:
        left_out.append(f"{name}: {'a link' if path.is_symlink() else error.strerror}")
        return
    with os.fdopen(handle, "rb") as content:
        size = os.fstat(handle).st_size
        if not stat.S_ISREG(os.fstat(handle).st_mode) or size > MAX_FILE_BYTES:
            left_out.append(
                f"{name}: {'too large' if size > MAX_FILE_BYTES else 'not a regular file'}"
            )
            return
        entry = zipfile.ZipInfo(name.encode("utf-8", "replace").decode())
        entry.compress_type = zipfile.ZIP_DEFLATED
        with file.open(entry, "w") as out:
            budget = MAX_FILE_BYTES
            while chunk := content.read(min(CHUNK_BYTES, budget)):
                out.write(chunk)
                budget -= len(chunk)
                yield from pipe.drain()


# Reading ------------------------------------------------------------------------------------------


def _not_an_export(why: str) -> RequestError:
    return RequestError(f"this is no export of Gradatim: {why}", do="choose the zip that it wrote")


def _check(file: zipfile.ZipFile) -> None:
    """RequestError for a zip that is not an export, or too large for one."""
    names = {entry.filename for entry in file.infolist()}
    if not {MANIFEST, ROWS} <= names:
        raise _not_an_export(f"it holds no {MANIFEST if MANIFEST not in names else ROWS}")
    if (
        len(file.infolist()) > MAX_FILES
        or sum(e.file_size for e in file.infolist()) > MAX_TOTAL_BYTES
    ):
        raise _not_an_export("it is larger than any")
    try:
        with file.open(MANIFEST) as content:
            about = json.loads(content.read(CHUNK_BYTES))
    except ValueError as error:
        raise _not_an_export(f"{MANIFEST} cannot be read") from error
    if not isinstance(about, dict) or about.get("format") != FORMAT:
        raise RequestError("this export is of a newer Gradatim", do="update Gradatim first")


def _rows(file: zipfile.ZipFile, learner: str) -> Iterator[Evidence]:
    with file.open(ROWS) as content:
        number = 0
        while line := content.readline(MAX_ROW_BYTES):
            number += 1
            try:
                yield _row(json.loads(line), learner)
            except (ValueError, KeyError, TypeError, RecursionError) as error:
                raise _not_an_export(f"line {number} of {ROWS} cannot be read") from error


def _row(found: Any, learner: str) -> Evidence:
    at = datetime.fromisoformat(found["at"])
    texts = [found[key] for key in ("id", "kind", "subject")]
    if at.tzinfo is None or not isinstance(found["data"], dict):
        raise ValueError
    if not all(isinstance(text, str) for text in texts):
        raise TypeError
    return Evidence(texts[0], at, texts[1], texts[2], found["data"], learner)


def _unpack(file: zipfile.ZipFile, draft: Path) -> int:
    """Writes the learner's files below `draft` and returns how many there are."""
    count, budget = 0, MAX_TOTAL_BYTES
    for entry in file.infolist():
        if entry.filename in (MANIFEST, ROWS, LEFT_OUT) or entry.is_dir():
            continue
        path = draft / _archive_path(entry.filename)
        path.parent.mkdir(parents=True, exist_ok=True)
        with file.open(entry) as content, path.open("xb") as out:
            while chunk := content.read(CHUNK_BYTES):
                budget -= len(chunk)
                if budget < 0:
                    raise _not_an_export("it is larger than any")
                out.write(chunk)
        count += 1
    return count


def _archive_path(name: str) -> PurePosixPath:
    """The path of a file in a home; RequestError for a name that leads anywhere else."""
    path = PurePosixPath(name)
    known = path.parts[:1] and (path.parts[0] in FOLDERS or name in FILES)
    if not known or ".." in path.parts or "\\" in name or "\0" in name:
        raise _not_an_export(f"'{name[:80]}' does not belong there")
    return path
