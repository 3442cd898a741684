"""A Git repository: the learner submits a folder; the pack stores descriptions of repositories."""

from __future__ import annotations

import tomllib
from pathlib import Path

from gradatim.kinds.kind import Folder, Kind

DESCRIPTION = "repo.toml"


def _lesson(text: str, ending: str) -> str:
    return str(tomllib.loads(text).get("lesson", ""))


def _build(description: bytes, folder: Path) -> None:
    from gradatim.kinds.git.build import build  # import dulwich only for labs that need it

    build(tomllib.loads(description.decode()), folder)


KIND = Kind(
    {"": "text"},
    package="dulwich",
    has_calls=False,
    is_typed=False,
    folder=Folder(
        description_file=DESCRIPTION,
        marker=".git",
        missing_message="there is not a Git repository here",
        noun="a repository",
        edit_advice="change it with git, not here",
        build=_build,
    ),
    lesson=_lesson,
)
