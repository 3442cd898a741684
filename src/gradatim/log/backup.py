"""A copy of the database next to it, made before a migration. The only files it deletes are older
copies of the same schema."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing, suppress
from datetime import UTC, datetime
from pathlib import Path

from gradatim.errors import StoreError
from gradatim.log import database


def back_up(path: Path, schema: str) -> Path:
    """Copies the database as last committed; the copy is complete or does not exist.

    StoreError, with nothing changed, if the disk is full or the folder cannot be written.
    """
    day = datetime.now(UTC).date().isoformat()
    copy = path.with_name(f"{path.stem}-schema-{schema}-{day}.db")
    draft = path.with_name(f"{path.stem}-schema-{schema}.part")
    try:
        _copy(path, draft)
        os.replace(draft, copy)
        _flush(path.parent)
    except (OSError, sqlite3.Error) as error:
        with suppress(OSError):
            draft.unlink(missing_ok=True)
        raise _backup_error(error, copy) from error
    _delete_older(copy, f"{path.stem}-schema-{schema}-*.db")
    return copy


def _copy(path: Path, draft: Path) -> None:
    draft.unlink(missing_ok=True)  # left by a program that was killed
    database.create(draft)
    with (
        closing(sqlite3.connect(path, timeout=database.BUSY_TIMEOUT_S)) as source,
        closing(sqlite3.connect(draft)) as target,
    ):
        target.execute("PRAGMA journal_mode = OFF")  # a draft that fails is thrown away
        source.backup(target)
    _flush(draft)


def _flush(path: Path) -> None:
    """Waits until the disk has written the file."""
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _backup_error(error: OSError | sqlite3.Error, copy: Path) -> StoreError:
    reason = error.strerror if isinstance(error, OSError) else database.explain(error)[0]
    return StoreError(
        f"your evidence was left as it is, because it could not be copied before an update "
        f"({reason})",
        where=str(copy),
        do="free some space, or allow writing in this folder, and try again",
    )


def _delete_older(copy: Path, pattern: str) -> None:
    for older in copy.parent.glob(pattern):
        if older != copy:
            with suppress(OSError):
                older.unlink()
