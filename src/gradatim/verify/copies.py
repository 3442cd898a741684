"""Clean copies of a project: the files that Git does not ignore, and nothing else."""

from __future__ import annotations

import hashlib
import os
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from dulwich.errors import NotGitRepository
from dulwich.ignore import IgnoreFilterManager
from dulwich.repo import Repo

from gradatim.errors import SubmissionError

MAX_FILES = 20_000
MAX_BYTES = 500 * 2**20
# Always left out, whatever .gitignore says: environments and caches.
EXCLUDED = {".git", ".venv", "venv", "node_modules", "__pycache__", ".mypy_cache", ".pytest_cache"}


@dataclass(frozen=True)
class Source:
    """The current files of a project: relative paths, sorted, and a digest of names and
    contents."""

    folder: Path
    files: tuple[str, ...]
    digest: str
    commit: str = ""


def read_source(folder: Path) -> Source:
    """The files that belong to a project.

    SubmissionError if the folder does not exist, holds too much, or has links that lead out of it.
    """
    folder = folder.absolute()
    if not folder.is_dir():
        do = "name the folder that holds gradatim.toml"
        raise SubmissionError("there is no such folder", where=str(folder), do=do)
    names = tuple(sorted(_walk(folder)))
    digest, size = hashlib.sha256(), 0
    for name in names:
        content = _content(folder, name)
        size += len(content)
        if size > MAX_BYTES:
            raise _too_large(folder, f"more than {MAX_BYTES // 2**20} MB")
        digest.update(f"{name}\0{len(content)}\0".encode("utf-8", "surrogateescape"))
        digest.update(content)
    return Source(folder, names, digest.hexdigest()[:16], _commit(folder))


def copy_source(source: Source, into: Path) -> None:
    """Copies the files with their permissions into a new folder."""
    for name in source.files:
        target = into / name
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(source.folder / name, target)


def _walk(folder: Path) -> Iterator[str]:
    ignored, count = _ignored(folder), 0
    for root, folders, files in os.walk(folder):
        here = Path(root).relative_to(folder)
        folders[:] = sorted(
            name for name in folders if name not in EXCLUDED and not ignored(f"{here / name}/")
        )
        for name in files:
            path = (here / name).as_posix()
            if not ignored(path):
                count += 1
                if count > MAX_FILES:
                    raise _too_large(folder, f"more than {MAX_FILES} files")
                yield path


def _ignored(folder: Path):  # type: ignore[no-untyped-def]
    """A function that says whether the surrounding Git repository ignores a path of the folder;
    without a repository, nothing is ignored."""
    try:
        with Repo.discover(str(folder)) as repository:
            root = Path(repository.path).resolve()
            rules = IgnoreFilterManager.from_repo(repository)
    except NotGitRepository:
        return lambda path: False
    inside = folder.resolve().relative_to(root)

    def ignored(path: str) -> bool:
        end = "/" if path.endswith("/") else ""
        return bool(rules.is_ignored((inside / path).as_posix() + end))

    return ignored


def _content(folder: Path, name: str) -> bytes:
    path = folder / name
    try:
        if not path.resolve(strict=True).is_relative_to(folder.resolve()):
            do = "put the file itself there"
            raise SubmissionError("it leads out of the project", where=name, do=do)
        if not path.is_file():
            raise SubmissionError("it is not a regular file", where=name, do="remove it")
        if path.stat().st_size > MAX_BYTES:
            raise _too_large(folder, f"a file of more than {MAX_BYTES // 2**20} MB")
        return path.read_bytes()
    except (OSError, RuntimeError) as error:
        raise SubmissionError(f"it cannot be read: {error}", where=name) from error


def _commit(folder: Path) -> str:
    """The commit that is checked out, with "+" if a tracked file was changed; "" without a
    commit."""
    from dulwich import porcelain

    try:
        with Repo.discover(str(folder)) as repository:
            head = repository.head().decode()[:12]
            state = porcelain.status(repository, untracked_files="no")
    except (NotGitRepository, KeyError):
        return ""
    changed = any(state.staged.values()) or bool(state.unstaged)
    return f"{head}+" if changed else head


def _too_large(folder: Path, what: str) -> SubmissionError:
    do = "let .gitignore name what is made by running it"
    return SubmissionError(what, where=str(folder), do=do)
