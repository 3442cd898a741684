"""All texts in the history of a repository, newest first, within bounds."""

from __future__ import annotations

import os
import stat
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import cast

from dulwich.ignore import IgnoreFilterManager
from dulwich.objects import Blob, Commit, ObjectID

from gradatim.audit.repository import MAX_FILES, Repository, damaged_error, text_of
from gradatim.verify.copies import EXCLUDED

MAX_COMMITS = 5_000
MAX_BYTES = 200 * 2**20
MAX_TEXT_BYTES = 10 * 2**20  # bytes of one text
MAX_SECONDS = 60.0
_REFS = (b"refs/heads/", b"refs/tags/", b"refs/remotes/")


@dataclass(frozen=True)
class Version:
    """A text that was committed under a name, or is uncommitted in the folder."""

    name: str
    text: str
    commit: str = ""  # the newest commit with it; "" if it is not committed


@dataclass
class Bounds:
    """What is left of the limits, and which ones were reached."""

    commits: int = MAX_COMMITS
    bytes: int = MAX_BYTES
    until: float = field(default_factory=lambda: time.monotonic() + MAX_SECONDS)
    reached: str = ""
    read: int = 0  # commits
    large: int = 0  # texts of more than 10 MB, which are skipped

    def take(self, size: int) -> bool:
        """Whether a text of this size may still be read."""
        self.bytes -= size
        late = time.monotonic() > self.until
        if self.bytes < 0 or late:
            self.reached = f"{MAX_SECONDS:.0f} seconds" if late else f"{MAX_BYTES // 2**20} MB"
            return False
        return True


def versions(repository: Repository, bounds: Bounds) -> Iterator[Version]:
    """Each blob of the newest commits once, with the newest commit that contains it."""
    seen: set[bytes] = set()
    for commit in _commits(repository, bounds):
        bounds.read += 1
        for name, blob in _new_blobs(repository, commit.tree, "", seen):
            size = repository.size(blob)
            if size > MAX_TEXT_BYTES:
                bounds.large += 1
                continue
            if not bounds.take(size):
                return
            text = text_of(cast(Blob, repository.object(blob)).data)
            if text is not None:
                yield Version(name, text, commit.id.decode())


def uncommitted(repository: Repository, bounds: Bounds) -> Iterator[Version]:
    """The texts in the folder that differ from the commit, without those that Git ignores."""
    if not _is_safe(repository.folder):
        return
    rules, seen = IgnoreFilterManager(str(repository.folder), [], False), 0
    for root, folders, names in os.walk(repository.folder):
        folder = Path(root)
        inside = folder.relative_to(repository.folder)
        folders[:] = sorted(
            name
            for name in folders
            if name not in EXCLUDED
            and _is_safe(folder / name)
            and not rules.is_ignored(f"{(inside / name).as_posix()}/")
        )
        for name in sorted(names):
            seen += 1
            path = (inside / name).as_posix()
            if seen > MAX_FILES:
                return
            if _is_file(folder / name) and (path in repository.files or not rules.is_ignored(path)):
                yield from _changed_version(repository, path, bounds)


def _commits(repository: Repository, bounds: Bounds) -> list[Commit]:
    """The newest commits of every branch and tag, HEAD first."""
    heads = {ObjectID(repository.head)}
    for ref, sha in repository.git.refs.as_dict().items():
        if ref.startswith(_REFS) and (commit := _commit(repository, sha)):
            heads.add(commit)
    walker = repository.git.get_walker(sorted(heads), max_entries=bounds.commits + 1)
    try:
        found = [entry.commit for entry in walker]
    except Exception as error:
        raise damaged_error(repository.folder, error) from error
    if len(found) > bounds.commits:
        bounds.reached = f"{bounds.commits} commits"
        found.pop()
    return sorted(found, key=lambda commit: commit.id != repository.head)


def _commit(repository: Repository, sha: ObjectID) -> ObjectID | None:
    """The commit that a branch or tag points to; None if it is missing."""
    for _ in range(10):  # a tag may point to a tag
        found = repository.object(sha) if sha in repository.git.object_store else None
        if isinstance(found, Commit):
            return found.id
        target = getattr(found, "object", None)
        if target is None:
            return None
        sha = target[1]
    return None


def _new_blobs(
    repository: Repository, tree: bytes, prefix: str, seen: set[bytes]
) -> Iterator[tuple[str, bytes]]:
    """The blobs below a tree that were not seen before."""
    if tree in seen or prefix.count("/") > 64:
        return
    seen.add(tree)
    for path, mode, sha in repository.entries(tree, prefix):
        if stat.S_ISDIR(mode):
            yield from _new_blobs(repository, sha, path + "/", seen)
        elif stat.S_ISREG(mode) and sha not in seen:
            seen.add(sha)
            yield path, sha


def _is_safe(folder: Path) -> bool:
    """Whether its .gitignore is a regular file, if there is one: reading a pipe would never end."""
    rules = folder / ".gitignore"
    return not os.path.lexists(rules) or _is_file(rules)


def _is_file(path: Path) -> bool:
    return path.is_file() and not path.is_symlink()


def _changed_version(repository: Repository, name: str, bounds: Bounds) -> Iterator[Version]:
    path = repository.folder / name
    try:
        size = path.stat().st_size
        if size > MAX_TEXT_BYTES or not bounds.take(size):
            return
        content = path.read_bytes()
    except OSError:
        return
    known = repository.files.get(name)
    same = known is not None and known.id == Blob.from_string(content).id
    text = text_of(content)
    if not same and text is not None:
        yield Version(name, text)
