"""The learner's files on disk: reads what may be judged, lays what a lab begins with.

It refuses, in one sentence, what no judge could read; it never changes a file that is there.
"""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from pathlib import Path

from gradatim.errors import SubmissionError
from gradatim.model import Files, Lab

FILE_LIMIT = 2**20  # bytes of a file that a learner writes by hand
FOLDER_LIMIT, FOLDER_FILES = 20 * 2**20, 5_000  # bytes and files of a repository


def read(lab: Lab, path: Path) -> Files:
    """What the judge gets: the file at `path`, or for a Git lab the whole folder.

    Raises SubmissionError if it is missing, of the wrong kind, too large or not text.
    """
    if lab.kind == "git":
        return _folder(lab, path)
    if not path.exists():
        raise SubmissionError("there is no such file", where=str(path), do=_begin(lab))
    if path.is_dir():
        raise SubmissionError(
            "this is a folder", where=str(path), do=f"name the file itself, such as {lab.file}"
        )
    return {lab.file: _text(path, lab)}


def _begin(lab: Lab) -> str:
    return f"run: gradatim open {lab.id}"


def _text(path: Path, lab: Lab) -> bytes:
    size = _size(path)
    if size > FILE_LIMIT:
        raise SubmissionError(
            f"{size / 2**20:.0f} MB is more than a solution needs",
            where=str(path),
            do=f"keep {lab.file} below {FILE_LIMIT // 2**20} MB",
        )
    content = _bytes(path)
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise SubmissionError(
            f"this is not UTF-8 text (byte {error.start})", where=str(path), do="save it as UTF-8"
        ) from error
    if "\0" in text:
        raise SubmissionError("this is a binary file", where=str(path), do="save it as text")
    return content


def _size(path: Path) -> int:
    found = path.stat()
    if not stat.S_ISREG(found.st_mode):
        raise SubmissionError("this is no ordinary file", where=str(path), do="replace it by one")
    return found.st_size


def _bytes(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise SubmissionError(
            f"this cannot be read ({error.strerror})", where=str(path), do="check its permissions"
        ) from error


def _folder(lab: Lab, path: Path) -> Files:
    if not (path / ".git").is_dir():
        raise SubmissionError("there is no Git repository here", where=str(path), do=_begin(lab))
    files: dict[str, bytes] = {}
    total = 0
    for file in _walk(path):
        total += _size(file)
        if total > FOLDER_LIMIT or len(files) >= FOLDER_FILES:
            raise SubmissionError(
                f"the repository holds more than {FOLDER_FILES:,} files or "
                f"{FOLDER_LIMIT // 2**20} MB",
                where=str(path),
                do="take out what the lab did not ask for",
            )
        files[f"{lab.file}/{file.relative_to(path).as_posix()}"] = _bytes(file)
    return files


def _walk(path: Path) -> Iterator[Path]:
    for folder, _, names in os.walk(path, followlinks=False):
        for name in sorted(names):
            file = Path(folder) / name
            if not file.is_symlink():
                yield file


def lay(files: Files, folder: Path) -> None:
    """Writes the files below `folder`, each as a whole or not at all; what exists stays."""
    for name, content in files.items():
        path = folder / name
        if not path.exists():
            replace(path, content)


def replace(path: Path, content: bytes) -> None:
    """Puts `content` at `path` atomically, so that a kill leaves the old text or the new one."""
    draft = path.with_name(f".{path.name}.{os.getpid()}.draft")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        draft.write_bytes(content)
        draft.replace(path)
    except OSError as error:
        draft.unlink(missing_ok=True)
        raise SubmissionError(
            f"this cannot be written ({error.strerror})",
            where=str(path),
            do="free space there or check its permissions",
        ) from error
