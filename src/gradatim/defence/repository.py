"""The commits of a project's repository. Only reads data; no hook can run."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from dulwich.errors import NotGitRepository
from dulwich.repo import Repo

MAX_COMMITS = 20_000


def commit_parents(folder: Path) -> Mapping[str, Sequence[str]]:
    """Commit -> its parents, for all ancestors of the current commit; {} without a repository."""
    try:
        with Repo.discover(str(folder.absolute())) as repository:
            walker = repository.get_walker([repository.head()], max_entries=MAX_COMMITS)
            return {
                entry.commit.id.decode(): [one.decode() for one in entry.commit.parents]
                for entry in walker
            }
    except (NotGitRepository, KeyError, OSError):
        return {}
