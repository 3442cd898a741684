"""Reads a Git repository. Runs no git, and ignores configuration, hooks and attributes.

Ids are strings of 40 hexadecimal digits. Lists of commits and reflogs start with the newest.
"""

from __future__ import annotations

import heapq
import os
import re
import struct
import tomllib
import zlib
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from dulwich.errors import ChecksumMismatch, FileFormatException
from dulwich.ignore import IgnoreFilterManager
from dulwich.index import ConflictedIndexEntry, Index
from dulwich.object_store import DiskObjectStore
from dulwich.objects import Blob, Commit, ObjectID, ShaFile, Tree

from gradatim.kinds.git import DESCRIPTION
from gradatim.kinds.git.build import build
from gradatim.kinds.kind import ChildPart

MAX_COMMITS, MAX_OBJECTS, MAX_BLOB_BYTES = (
    1_000,
    50_000,
    20_000_000,
)  # BLOB: bytes of a loose object
MAX_FILES, MAX_TEXT = 2_000, 5_000_000  # most files and characters of a commit
_HEX = re.compile(r"[0-9a-f]{4,40}")
_ID = re.compile(r"[0-9a-f]{40}")
_REFLOG_LINE = re.compile(rf"({_ID.pattern}) ({_ID.pattern}) [^\t]*(?:\t(.*))?")
_UNSUPPORTED_FORMAT = re.compile(
    r"^\s*(objectformat\s*=\s*sha256|refstorage\s*=\s*reftable)", re.I | re.M
)


class GitError(Exception):
    """The repository is damaged or does not contain what a check asks for."""


def load(files: Mapping[str, bytes], folder: Path, file: str) -> Repository:
    """The repository in the folder `file`; built first if the submission is a description."""
    if DESCRIPTION in files:
        build(tomllib.loads(files[DESCRIPTION].decode()), folder / file)
    elif f"{file}/.git/HEAD" not in files:
        raise GitError(f"{file} is not a Git repository: it holds no .git/HEAD")
    return Repository(folder / file)


class Repository:
    """The history, objects and working folder of a repository."""

    def __init__(self, folder: Path) -> None:
        self._folder, self._git = folder, folder / ".git"
        config = self._git / "config"
        if config.is_file() and _UNSUPPORTED_FORMAT.search(config.read_text(errors="replace")):
            raise GitError(
                "the repository uses a format that cannot be read here (sha256, reftable)"
            )
        self._store = DiskObjectStore(self._git / "objects", loose_object_size_limit=MAX_BLOB_BYTES)
        self._texts: dict[ObjectID, str] = {}

    # What checks ask -----------------------------------------------------------------------

    def log(self, branch: str = "main") -> list[dict[str, Any]]:
        """All commits that a branch reaches, children before their parents.

        Each is a dict of id, message, parents (ids), author and files (path -> text).
        """
        start = self._resolve(branch)
        commits = self._reachable(start)
        unlisted_children = {id: 0 for id in commits}
        for commit in commits.values():
            for parent in commit.parents:
                unlisted_children[parent] += 1
        order, ready = [], [(0, 0, start)]
        while ready:
            *_, id = heapq.heappop(ready)
            order.append(self._as_dict(id, commits[id]))
            for position, parent in enumerate(commits[id].parents):
                unlisted_children[parent] -= 1
                if not unlisted_children[parent]:
                    heapq.heappush(ready, (-commits[parent].commit_time, position, parent))
        return order

    def branches(self) -> dict[str, str]:
        """The id of the last commit of each branch, by name."""
        return {name: id.decode() for name, id in sorted(self._heads().items())}

    def head(self) -> str:
        """The branch that is checked out; the id of the commit if HEAD is detached."""
        text = _first_line(self._git / "HEAD")
        return text.removeprefix("ref: ").removeprefix("refs/heads/")

    def reflog(self, ref: str = "HEAD") -> list[tuple[str, str, str]]:
        """The moves of HEAD or of a branch: (old id, new id, message); [] if there is no reflog."""
        path = self._git / "logs" / (ref if ref == "HEAD" else f"refs/heads/{ref}")
        if ".." in ref or not path.is_file():
            return []
        lines = path.read_text(errors="replace").splitlines()
        moves = [_REFLOG_LINE.fullmatch(line) for line in reversed(lines)]
        if None in moves:
            raise GitError(f"the reflog of {ref} cannot be read")
        return [(m[1], m[2], m[3] or "") for m in moves if m]

    def find(self, text: str) -> list[str]:
        """The ids of all commits, reachable or not, with a file that contains the text."""
        needle, known = text.encode(), dict[ObjectID, bool]()
        matches = []
        for id in self._ids():
            obj = self._object(id)
            if isinstance(obj, Commit) and self._contains(obj.tree, needle, known):
                matches.append((-obj.commit_time, id))
        return [id.decode() for _, id in sorted(matches)]

    def status(self) -> list[str]:
        """The paths that differ between HEAD, index and working folder.

        Untracked files count, unless a .gitignore names them.
        """
        head, (index, conflicts) = self._head_files(), self._index()
        work = dict(self._work_files(head.keys() | index.keys() | conflicts))
        paths = head.keys() | index.keys() | work.keys()
        differ = {p for p in paths if not head.get(p) == index.get(p) == work.get(p)}
        return sorted(_text(path) for path in differ | conflicts)

    def commit(self, id: str) -> dict[str, Any]:
        """A commit by its id, the first digits of it, a branch or "HEAD"; a dict as in `log`."""
        commit_id = self._resolve(id)
        return self._as_dict(commit_id, self._commit(commit_id))

    # The parts of a repository -------------------------------------------------------------

    def _heads(self) -> dict[str, ObjectID]:
        tips: dict[str, ObjectID] = {}
        packed = self._git / "packed-refs"
        for line in packed.read_text(errors="replace").splitlines() if packed.is_file() else ():
            id, _, name = line.partition(" ")
            if name.startswith("refs/heads/"):
                tips[name.removeprefix("refs/heads/")] = _parse_id(id)
        heads = self._git / "refs" / "heads"
        for path in sorted(heads.rglob("*")):
            if path.is_file() and path.suffix != ".lock":
                tips[path.relative_to(heads).as_posix()] = _parse_id(_first_line(path))
        return tips

    def _resolve(self, name: str) -> ObjectID:
        heads = self._heads()
        if name == "HEAD":
            name = self.head()
        if name in heads:
            return heads[name]
        if _HEX.fullmatch(name):
            ids = {id for id in self._ids() if id.startswith(name.encode())}
            if len(ids) == 1:
                return ids.pop()
        names = ", ".join(sorted(heads)) or "none"
        raise GitError(f"there is no branch or commit '{name}'; the branches are: {names}")

    def _ids(self) -> set[ObjectID]:
        ids = set()
        with _reporting_damage("the store of objects"):
            for id in self._store:
                ids.add(id)
                if len(ids) > MAX_OBJECTS:
                    raise GitError(f"the repository holds more than {MAX_OBJECTS:,} objects")
        return ids

    def _object(self, id: ObjectID) -> ShaFile:
        with _reporting_damage(f"object {id.decode()}"):
            return self._store[id]

    def _commit(self, id: ObjectID) -> Commit:
        commit = self._object(id)
        if not isinstance(commit, Commit):
            raise GitError(f"{id.decode()} is a {_text(commit.type_name)}, not a commit")
        return commit

    def _reachable(self, start: ObjectID) -> dict[ObjectID, Commit]:
        commits: dict[ObjectID, Commit] = {}
        pending = [start]
        while pending:
            id = pending.pop()
            if id in commits:
                continue
            commits[id] = self._commit(id)
            pending += commits[id].parents
            if len(commits) > MAX_COMMITS:
                raise GitError(f"the history has more than {MAX_COMMITS:,} commits")
        return commits

    def _as_dict(self, id: ObjectID, commit: Commit) -> dict[str, Any]:
        texts = {_text(path): self._blob(blob) for path, blob in self._files(commit.tree)}
        if sum(map(len, texts.values())) > MAX_TEXT:
            raise GitError(f"commit {id[:7].decode()} holds more than {MAX_TEXT // 1_000_000} MB")
        return {
            "id": id.decode(),
            "message": _text(commit.message).rstrip("\n"),
            "parents": [parent.decode() for parent in commit.parents],
            "author": _text(commit.author),
            "files": texts,
        }

    def _files(self, tree: ObjectID) -> list[tuple[bytes, ObjectID]]:
        """The path and id of each file in a tree; submodules are left out."""
        files: list[tuple[bytes, ObjectID]] = []
        pending = [(b"", tree)]
        while pending:
            prefix, id = pending.pop()
            for path, inner, is_folder in self._entries(id, prefix):
                (pending if is_folder else files).append((path, inner))
            if len(files) + len(pending) > MAX_FILES:
                raise GitError(f"a commit holds more than {MAX_FILES:,} files")
        return sorted(files)

    def _entries(self, id: ObjectID, prefix: bytes) -> Iterator[tuple[bytes, ObjectID, bool]]:
        tree = self._object(id)
        if not isinstance(tree, Tree):
            raise GitError(f"the repository is damaged: {id.decode()} is not a tree")
        for name, mode, inner in tree.items():
            if mode != 0o160000:
                yield prefix + name + b"/" * (mode == 0o040000), inner, mode == 0o040000

    def _blob(self, id: ObjectID) -> str:
        if id not in self._texts:
            blob = self._object(id)
            self._texts[id] = _text(blob.data) if isinstance(blob, Blob) else ""
        return self._texts[id]

    def _contains(self, id: ObjectID, needle: bytes, known: dict[ObjectID, bool]) -> bool:
        """Whether a blob, or any blob below a tree, contains the bytes. Each object is read only
        once."""
        if id not in known:
            obj = self._object(id)
            if isinstance(obj, Blob):
                known[id] = needle in obj.data
            else:
                inner = [part for _, part, _ in self._entries(id, b"")]
                known[id] = any([self._contains(part, needle, known) for part in inner])
        return known[id]

    # The three places of a file ------------------------------------------------------------

    def _head_files(self) -> dict[bytes, ObjectID]:
        name = self.head()
        if name not in self._heads() and not _HEX.fullmatch(name):
            return {}  # before the first commit
        return dict(self._files(self._commit(self._resolve(name)).tree))

    def _index(self) -> tuple[dict[bytes, ObjectID], set[bytes]]:
        entries, conflicts = {}, set()
        with _reporting_damage("the index"):
            for path, entry in Index(self._git / "index").items():
                if isinstance(entry, ConflictedIndexEntry):
                    conflicts.add(path)
                else:
                    entries[path] = entry.sha
        return entries, conflicts

    def _work_files(self, tracked: set[bytes]) -> Iterator[tuple[bytes, ObjectID]]:
        ignored = IgnoreFilterManager(str(self._folder), [], False)
        for root, folders, names in os.walk(self._folder):
            folders[:] = [name for name in folders if name != ".git"]
            for name in names:
                file = Path(root, name)
                path = file.relative_to(self._folder).as_posix()
                if path.encode() in tracked or not ignored.is_ignored(path):
                    yield path.encode(), Blob.from_string(file.read_bytes()).id


@contextmanager
def _reporting_damage(what: str) -> Iterator[None]:
    """Turns dulwich's errors about damaged data into messages for the learner."""
    try:
        yield
    except KeyError:
        raise GitError(f"the repository is damaged: {what} is missing") from None
    except (ChecksumMismatch, FileFormatException, AssertionError, *_READ_ERRORS):
        raise GitError(f"the repository is damaged: {what} cannot be read") from None
    except BaseException as error:
        # dulwich's Rust code raises a class of its own if memory runs out.
        if not isinstance(error, MemoryError) and type(error).__name__ != "PanicException":
            raise
        raise GitError(f"{what} swells to more than can be read") from None


_READ_ERRORS = (OSError, ValueError, EOFError, IndexError, struct.error, zlib.error)


def _first_line(path: Path) -> str:
    """The first line of one of Git's small files."""
    try:
        with path.open("rb") as file:
            return _text(file.read(1_000)).partition("\n")[0].strip()
    except FileNotFoundError:
        raise GitError(f"the repository is damaged: .git/{path.name} is missing") from None


def _parse_id(text: str) -> ObjectID:
    if not _ID.fullmatch(text):
        raise GitError(f"the repository is damaged: '{text[:60]}' is not a valid id")
    return ObjectID(text.encode())


def _text(content: bytes) -> str:
    return content.decode(errors="replace")


CHILD = ChildPart(load, answers_vary=True)
