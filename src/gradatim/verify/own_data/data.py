"""Copies and counts the learner's own data, and checks that it is not the sample."""

from __future__ import annotations

import csv
import hashlib
import os
import shutil
from collections.abc import Collection, Iterator
from pathlib import Path

from gradatim.verify.copies import EXCLUDED
from gradatim.verify.failures import Failure, failure
from gradatim.verify.own_data.scope import NAME, Scope
from gradatim.verify.run import Run

MAX_FILES = 10_000
MAX_BYTES = 200 * 2**20
MAX_FIELD = 1_000_000  # most characters of a CSV field
HELD_OUT = 3  # tenths of the cases that are held out if they are not ordered in time


def bring_in(run: Run, scope: Scope) -> Path:
    """Copies the data into a new folder and reports its digest as a figure.

    It is read from the learner's own folder, because Git may ignore it to keep it private. Raises
    Failure if the folder is missing, empty, too large, or leads out of the project.
    """
    home = run._source.folder.resolve()  # the working copy lacks what Git ignores
    root, into = home / scope.path, run.folder("own")
    if not root.is_dir() or not root.resolve().is_relative_to(home):
        raise unreadable(scope, "there is no such folder in the project", "is `data.path` right?")
    digest, size, count = hashlib.sha256(), 0, 0
    for path in _files(root):
        name = path.relative_to(root).as_posix()
        if not path.resolve().is_relative_to(home) or not path.is_file():
            raise unreadable(scope, f"{name} leads out of the project", "put the file itself there")
        count, size = count + 1, size + path.stat().st_size
        if count > MAX_FILES or size > MAX_BYTES:
            most = f"at most {MAX_FILES} files and {MAX_BYTES // 2**20} MB"
            raise unreadable(scope, f"more than {most}", "take a part of it")
        target = into / name
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(path, target)
        digest.update(f"{name}\0{path.stat().st_size}\0".encode("utf-8", "surrogateescape"))
        digest.update(target.read_bytes())
    if not count:
        raise unreadable(scope, "the folder is empty", "put your data there")
    run.figure("digest of the data", digest.hexdigest()[:16])
    return into


def _files(root: Path) -> Iterator[Path]:
    for here, folders, names in os.walk(root):
        kept = {name for name in folders if name not in EXCLUDED and not name.startswith(".")}
        folders[:] = sorted(kept)
        yield from (Path(here) / name for name in sorted(names) if not name.startswith("."))


def lines(scope: Scope, path: Path, columns: tuple[str, ...]) -> list[tuple[str, ...]]:
    """The rows of a CSV file: the fields of these columns, in this order; other columns are
    ignored."""
    csv.field_size_limit(MAX_FIELD)
    try:
        with path.open(encoding="utf-8-sig", newline="") as file:
            rows = csv.DictReader(file, strict=True)
            missing = [name for name in columns if name not in (rows.fieldnames or ())]
            if missing:
                what = f"{path.name} has no column '{missing[0]}'"
                raise unreadable(scope, what, f"its first line is {','.join(columns)}")
            return [tuple((row[name] or "").strip() for name in columns) for row in rows]
    except FileNotFoundError:
        what = f"there is no {path.name} in it"
        raise unreadable(scope, what, "give the file this name") from None
    except (OSError, ValueError, csv.Error) as error:
        what = f"{path.name} cannot be read: {error}"
        raise unreadable(scope, what, "is it a CSV file in UTF-8?") from error


def unreadable(scope: Scope, came: str, look: str) -> Failure:
    """A Failure about data that is not in the required form."""
    asks = "data in the form that the brief asks for"
    return failure(sent=f"the folder {scope.path}", came=came, asks=asks, look=look)


def expect_count(run: Run, scope: Scope, rows: int, least: int, what: str) -> None:
    """Reports the number of rows. Raises Failure if there are fewer than `least` or not as many as
    the scope sheet says."""
    run.figure(what, rows, bar=f"at least {least}")
    run.expect(
        rows >= least,
        sent=f"the folder {scope.path}",
        came=f"{rows} {what}: too few for a comparison that means anything",
        asks=f"at least {least}",
        look="collect more, or take a question for which you have more",
    )
    run.expect(
        rows == scope.rows,
        sent=NAME,
        came=f"`data.rows` is {scope.rows}, and {rows} {what} lie in {scope.path}",
        asks="the number of rows that lie there",
        look="was the data changed after the sheet was written?",
    )


def expect_own(
    run: Run, scope: Scope, mine: Collection[str], sample: Collection[str], what: str
) -> None:
    """Raises Failure if half of the data or more is also in the project's sample."""
    known = set(sample)
    shared = sum(one in known for one in mine)
    run.figure(f"{what} that the sample has too", f"{shared} of {len(mine)}", bar="below half")
    run.expect(
        2 * shared < len(mine),
        sent=f"the folder {scope.path}",
        came=f"{shared} of {len(mine)} {what} are those of the project's sample",
        asks="data of your own",
        look="what do you, or people whom you know, decide again and again? Is it written down?",
    )


def held_out(content: bytes | str) -> bool:
    """Whether a case is held out: three in ten, by the SHA-256 of its content.

    The same case is always on the same side, whatever data is added, so that the learner's own
    measurement uses the same part.
    """
    data = content.encode() if isinstance(content, str) else content
    return hashlib.sha256(data).digest()[0] % 10 < HELD_OUT
