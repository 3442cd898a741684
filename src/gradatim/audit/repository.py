"""A Git repository at its newest commit: reads objects, within bounds, executes nothing.

Names come from the commit and texts from its objects, so that links, pipes, hooks, filters and
settings of the repository have no effect on what is read.
"""

from __future__ import annotations

import stat
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path, PurePosixPath
from typing import cast

from dulwich.errors import NotGitRepository
from dulwich.objects import Blob, Commit, ObjectID, ShaFile, Tree
from dulwich.repo import Repo

from gradatim.audit import objects
from gradatim.errors import GradatimError, RequestError

MAX_FILES = 20_000
MAX_BYTES = 500 * 2**20  # bytes of all files together, when they are copied
MAX_TEXT_BYTES = 2 * 2**20  # bytes of one file that are read
MAX_BLOB_BYTES = 50 * 2**20  # bytes of one file that is opened
_MAX_DEPTH = 64  # nested folders
# Folders with the code and texts of others, or made by a program.
THIRD_PARTY = {"node_modules", "vendor", "third_party", ".venv", "venv", "site-packages"}


@dataclass(frozen=True)
class File:
    """A file of the commit."""

    name: str  # with its folders, joined by /
    size: int  # bytes
    id: bytes  # of its blob
    mode: int

    @property
    def is_link(self) -> bool:
        return stat.S_ISLNK(self.mode)

    @cached_property
    def path(self) -> PurePosixPath:
        return PurePosixPath(self.name)


class Repository:
    """The files of HEAD. All methods raise RequestError if the repository is damaged."""

    def __init__(self, git: Repo, folder: Path, head: bytes) -> None:
        self.git, self.folder, self.head = git, folder, head
        self._texts: dict[str, str] = {}

    @property
    def commit(self) -> str:
        """The full id of the audited commit."""
        return self.head.decode()

    def close(self) -> None:
        """Closes Git's files."""
        self.git.close()

    def object(self, name: bytes) -> ShaFile:
        """An object of Git, by its id."""
        try:
            return self.git[ObjectID(name)]
        except Exception as error:  # they have no common base class
            raise damaged_error(self.folder, error) from error

    def size(self, name: bytes) -> int:
        """The size of an object in bytes, without opening it."""
        try:
            return objects.size(self.git, name)
        except Exception as error:
            raise damaged_error(self.folder, error) from error

    @cached_property
    def files(self) -> dict[str, File]:
        """The regular files and links of the commit by name, sorted."""
        tree = cast(Commit, self.object(self.head)).tree
        found: dict[str, File] = {}
        for file in self._walk(tree, "", 0):
            found[file.name] = file
            if len(found) > MAX_FILES:
                what = f"more than {MAX_FILES} files"
                raise RequestError(what, where=str(self.folder), do="remove what programs made")
        return dict(sorted(found.items()))

    @cached_property
    def folders(self) -> set[str]:
        """All folders of the commit."""
        parents = (str(parent) for file in self.files.values() for parent in file.path.parents)
        return {name for name in parents if name != "."}

    def with_suffix(self, *endings: str) -> list[File]:
        """The repository's own files with names that end so, without third-party files."""
        return [
            file
            for file in self.files.values()
            if file.name.lower().endswith(endings)
            and not file.is_link
            and not THIRD_PARTY & set(file.path.parts[:-1])
        ]

    def text(self, name: str) -> str:
        """The first 2 MB of a text file; "" for a link, more than 50 MB, and binary files."""
        if name not in self._texts:
            self._texts[name] = self.whole_text(name)[:MAX_TEXT_BYTES]
        return self._texts[name]

    def whole_text(self, name: str) -> str:
        """All of a text file; "" for a link, more than 50 MB, and binary files."""
        file = self.files[name]
        if file.is_link or file.size > MAX_BLOB_BYTES:
            return ""
        return text_of(cast(Blob, self.object(file.id)).data) or ""

    def first(self, *names: str) -> str | None:
        """The first of these files that exists in the top folder, in upper or lower case."""
        top = {name.lower(): name for name in self.files if "/" not in name}
        return next((top[name.lower()] for name in names if name.lower() in top), None)

    def remotes(self) -> list[str]:
        """The remote addresses of the repository."""
        config = self.git.get_config()
        found = []
        for section in config.sections():
            if section[0] == b"remote" and len(section) > 1:
                try:
                    found.append(config.get(section, b"url").decode("utf-8", "replace"))
                except KeyError:
                    continue
        return found

    def has_commit(self, start: str) -> bool:
        """Whether a commit of this repository has an id that starts so."""
        wanted = start.lower().encode()
        if len(wanted) == 40:
            known = ObjectID(wanted) in self.git.object_store
            return known and isinstance(self.object(wanted), Commit)
        names = self.git.object_store.iter_prefix(wanted)
        return any(isinstance(self.object(name), Commit) for name in names)

    def entries(self, tree: bytes, prefix: str) -> Iterator[tuple[str, int, bytes]]:
        """(path, mode, id) of the entries of a tree; `prefix` is the path of the tree."""
        for entry in cast(Tree, self.object(tree)).items():
            name, mode, sha = entry.path, entry.mode, entry.sha
            assert name is not None and mode is not None and sha is not None
            yield prefix + name.decode("utf-8", "backslashreplace"), mode, sha

    def _walk(self, tree: bytes, prefix: str, depth: int) -> Iterator[File]:
        if depth > _MAX_DEPTH:
            raise RequestError("folders in more than 64 folders", where=str(self.folder))
        for path, mode, sha in self.entries(tree, prefix):
            if stat.S_ISDIR(mode):
                yield from self._walk(sha, path + "/", depth + 1)
            elif stat.S_ISREG(mode) or stat.S_ISLNK(mode):
                yield File(path, self.size(sha), sha, mode)


def open_repository(path: Path) -> Repository:
    """The repository around a folder; RequestError if there is none, or no commit."""
    folder = path.absolute()
    if not folder.is_dir():
        raise RequestError("there is no such folder", where=str(path), do="name a repository")
    try:
        git = Repo.discover(str(folder))
    except NotGitRepository as error:
        do = "go into a clone, or name its folder"
        raise RequestError("this is no Git repository", where=str(path), do=do) from error
    except Exception as error:
        raise damaged_error(path, error) from error
    try:
        head = git.head()
    except KeyError as error:
        git.close()
        do = "commit something first"
        raise RequestError("nothing is committed here yet", where=str(path), do=do) from error
    return Repository(git, Path(git.path).absolute(), head)


def text_of(content: bytes) -> str | None:
    """A blob as text; None if it has a zero byte, which is Git's test for binary files."""
    return None if b"\0" in content[:8000] else content.decode("utf-8", "replace")


def damaged_error(path: Path, error: Exception) -> GradatimError:
    """The error for a repository that dulwich cannot read; its exceptions have no common base."""
    if isinstance(error, GradatimError):
        return error
    what = f"the repository cannot be read: {type(error).__name__}: {str(error)[:120]}"
    return RequestError(what, where=str(path), do="try: git fsck")
