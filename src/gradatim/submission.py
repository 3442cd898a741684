"""The learner's files on disk: reads what is to be judged, creates what a lab starts with.

Refuses, in one sentence, files that cannot be judged; never changes an existing file.
"""

from __future__ import annotations

import os
import shutil
import stat
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from fnmatch import fnmatchcase
from pathlib import Path
from threading import get_ident

from gradatim.errors import SubmissionError
from gradatim.kinds import Folder, kind_of
from gradatim.model import Files, Lab

FILE_LIMIT = 2**20  # bytes of a file that a learner writes by hand


def read(lab: Lab, path: Path) -> Files:
    """The files for the judge: the file at `path`, or the whole folder if the lab is about one.

    SubmissionError if it is missing, of the wrong kind, too large or not text.
    """
    folder = kind_of(lab.kind).folder
    if folder is not None:
        return _read_folder(lab, path, folder)
    return {lab.file: _read_text(path, lab)}


def _open_hint(lab: Lab) -> str:
    return f"run: gradatim open {lab.id}"


def _read_text(path: Path, lab: Lab) -> bytes:
    found = _stat(path, lab)
    if stat.S_ISDIR(found.st_mode):
        do = f"choose the file itself, such as {lab.file}"
        raise SubmissionError("this is a folder", where=str(path), do=do)
    if not stat.S_ISREG(found.st_mode):
        raise SubmissionError("this is not a regular file", where=str(path), do="replace it")
    if found.st_size > FILE_LIMIT:
        what = f"{found.st_size / 2**20:.1f} MB is more than a solution needs"
        do = f"keep {lab.file} below {FILE_LIMIT // 2**20} MB"
        raise SubmissionError(what, where=str(path), do=do)
    return _check_text(path, _read_bytes(path))


def _stat(path: Path, lab: Lab) -> os.stat_result:
    try:
        return path.stat()
    except (FileNotFoundError, NotADirectoryError) as error:
        raise SubmissionError(
            "there is no such file", where=str(path), do=_open_hint(lab)
        ) from error
    except OSError as error:
        raise _read_error(path, error) from error


def _check_text(path: Path, content: bytes) -> bytes:
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        what = f"this is not UTF-8 text (byte {error.start})"
        raise SubmissionError(what, where=str(path), do="save it as UTF-8") from error
    if "\0" in text:
        raise SubmissionError("this is a binary file", where=str(path), do="save it as text")
    return content


def _read_bytes(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise _read_error(path, error) from error


def _read_error(path: Path, error: OSError) -> SubmissionError:
    what = f"this cannot be read ({error.strerror})"
    return SubmissionError(what, where=str(path), do="check its permissions, or choose another")


def _read_folder(lab: Lab, path: Path, folder: Folder) -> Files:
    if not os.path.isdir(path / folder.marker):
        raise SubmissionError(folder.missing_message, where=str(path), do=_open_hint(lab))
    prefix = f"{lab.file}/" if folder.description_file else ""
    files: dict[str, bytes] = {}
    total = 0
    for file in _walk(path, folder.ignored):
        total += _stat(file, lab).st_size
        if total > folder.max_bytes or len(files) >= folder.max_files:
            raise SubmissionError(
                f"the folder holds more than {folder.max_files:,} files or "
                f"{folder.max_bytes // 2**20} MB",
                where=str(path),
                do="remove what the lab does not need",
            )
        files[prefix + file.relative_to(path).as_posix()] = _read_bytes(file)
    return files


def _walk(path: Path, ignored: Sequence[str]) -> Iterator[Path]:
    def counts(name: str) -> bool:
        return not any(fnmatchcase(name, pattern) for pattern in ignored)

    for root, folders, names in os.walk(path, followlinks=False):
        folders[:] = sorted(filter(counts, folders))
        for name in sorted(filter(counts, names)):
            file = Path(root) / name
            if file.is_file() and not file.is_symlink():
                yield file


def write_new(files: Files, folder: Path) -> None:
    """Writes the files below `folder`, each completely or not at all; existing files stay."""
    for name, content in files.items():
        path = folder / name
        if not os.path.exists(path):
            write_atomically(path, content)


def write_atomically(path: Path, content: bytes) -> None:
    """Writes `content` to `path` atomically, so that a crash leaves the old or the new text."""
    with _draft(path) as draft:
        draft.write_bytes(content)


def archive(path: Path, name: str) -> Path:
    """Moves what is at `path` to an unused name in the folder `earlier` next to it."""
    earlier = path.parent / "earlier"
    ensure_folder(earlier)
    number, target = 1, earlier / f"{name}-{path.name}"
    while os.path.lexists(target):
        number += 1
        target = earlier / f"{name}-{number}-{path.name}"
    try:
        path.rename(target)
    except OSError as error:
        raise _write_error(path, error) from error
    return target


def create_folder(path: Path, build: Callable[[Path], None]) -> None:
    """Lets `build` fill a new folder, which appears at `path` completely or not at all."""
    with _draft(path) as draft:
        build(draft)


def ensure_folder(path: Path) -> None:
    """Creates the folder if it does not exist. SubmissionError if that fails."""
    try:
        path.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise _write_error(path, error) from error


@contextmanager
def _draft(path: Path) -> Iterator[Path]:
    """A temporary path next to `path`, for content that is moved there once it is complete."""
    draft = path.with_name(f".{path.name}.{os.getpid()}-{get_ident()}.draft")
    ensure_folder(path.parent)
    try:
        yield draft
        draft.replace(path)
    except OSError as error:
        raise _write_error(path, error) from error
    finally:
        with suppress(OSError):  # it was moved if all went well
            shutil.rmtree(draft) if draft.is_dir() else draft.unlink()


def _write_error(path: Path, error: OSError) -> SubmissionError:
    what = f"this cannot be written ({error.strerror})"
    do = "free some space, or check its permissions"
    return SubmissionError(what, where=str(path), do=do)
