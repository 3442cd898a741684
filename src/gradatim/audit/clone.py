"""Fresh clones: the files of one commit and nothing else, without running any hook."""

from __future__ import annotations

import os
from pathlib import Path

from dulwich.index import InvalidPathError, build_index_from_tree
from dulwich.objects import Commit, ObjectID, Tree
from dulwich.refs import HEADREF, Ref
from dulwich.repo import Repo

from gradatim.audit.repository import MAX_BYTES, Repository
from gradatim.errors import RequestError


def clone_into(repository: Repository, folder: Path) -> None:
    """Writes the commit into a new folder, like `git clone --depth 1`.

    Without links that lead out of the folder, hooks, settings and filters of the repository.
    RequestError for more than 500 MB.
    """
    if sum(file.size for file in repository.files.values()) > MAX_BYTES:
        what = f"more than {MAX_BYTES // 2**20} MB to copy"
        raise RequestError(what, where=str(repository.folder), do="keep large data elsewhere")
    commit = repository.object(repository.head)
    assert isinstance(commit, Commit)
    with Repo.init(str(folder), mkdir=True) as target:
        _copy(repository, target, commit.tree)
        target.object_store.add_object(commit)
        if commit.parents:
            target.update_shallow({commit.id}, None)
        target.refs[Ref(b"refs/heads/main")] = commit.id
        target.refs.set_symbolic_ref(HEADREF, Ref(b"refs/heads/main"))
        try:
            build_index_from_tree(
                str(folder), target.index_path(), target.object_store, commit.tree,
                symlink_fn=_Links(folder).make,
            )  # fmt: skip
        except (InvalidPathError, OSError) as error:
            what = f"a file of it cannot be laid into a clone: {error}"
            raise RequestError(what, where=str(repository.folder), do="rename it") from error


class _Links:
    """Creates the links that stay within a clone; the others become empty files."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder.resolve()

    def make(self, target: str | bytes | os.PathLike[str], link: str | bytes | os.PathLike[str]
    ) -> None:  # fmt: skip
        path, goal = Path(os.fsdecode(link)), os.fsdecode(target)
        inside = Path(os.path.normpath(path.parent / goal)).is_relative_to(self._folder)
        if inside and not os.path.isabs(goal):
            path.symlink_to(goal)
        else:
            path.touch()


def _copy(source: Repository, target: Repo, tree: ObjectID) -> None:
    """The objects of a tree, each once."""
    waiting, seen = [tree], {tree}
    while waiting:
        found = source.object(waiting.pop())
        target.object_store.add_object(found)
        for entry in found.items() if isinstance(found, Tree) else ():
            # A submodule's commit is in another repository.
            if entry.sha and entry.sha not in seen and entry.mode != 0o160000:
                seen.add(entry.sha)
                waiting.append(entry.sha)
