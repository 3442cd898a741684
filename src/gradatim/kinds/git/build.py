"""Builds a Git repository from a description. Runs no git, and writes only below one folder.

The description is a list of steps, `do`, each a dict with one of these verbs:

    commit         label of the new commit; with message, branch ("main"), parents (labels or
                   branches; by default the branch's last commit), files (path -> text: the whole
                   tree), who ("Ada <ada@example.org>"), at (seconds since 1970). A commit switches
                   to its branch, which is created at its first parent if necessary.
    reset          a branch; with to. Moves it, as `git reset --hard` does
    checkout       a branch, or the label of a commit
    branch         a new branch; with to (default: HEAD)
    delete_branch  a branch
    expire         true: delete all reflogs and every object that no branch reaches
    write          a path; with text: an uncommitted change, written to the folder at the end

`to` and `parents` are looked up as labels first, then as branches. Every verb except the last three
may have `who` and `at`; the defaults are the last `who`, and a minute after the last `at`. The same
description always gives the same ids.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from dulwich.index import Index, index_entry_from_stat

from gradatim.kinds.git.history import FILE_MODE, ZERO_ID, History, check_path_conflicts

MAX_STEPS = 200

_KEYS = {
    "commit": {"message", "branch", "parents", "files", "who", "at"},
    "reset": {"to", "who", "at"},
    "checkout": {"who", "at"},
    "delete_branch": set(),
    "expire": set(),
    "write": {"text"},
    "branch": {"to", "who", "at"},  # last, since a commit has this key too
}
_CONFIG = """[core]
\trepositoryformatversion = 0
\tfilemode = {filemode}
\tbare = false
\tlogallrefupdates = true
\tautocrlf = false
"""


def build(description: Mapping[str, Any], folder: Path) -> None:
    """Creates the repository and its working folder. ValueError says what is wrong with the
    description.

    `folder` must be empty or not exist. Nothing is written before the description has been checked.
    """
    steps = description.get("do")
    if unknown := set(description) - {"do", "lesson"}:
        raise ValueError(f"unknown key '{min(map(str, unknown))}': use do and lesson")
    if not isinstance(steps, list) or not 0 < len(steps) <= MAX_STEPS:
        raise ValueError(f"a repository needs between 1 and {MAX_STEPS} steps called do")
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise ValueError(f"'{folder.name}' is not an empty folder")
    history = History()
    for step in steps:
        _apply_step(history, step)
    check_path_conflicts({*history.files_of(history.head), *history.changes})
    _write(history, folder)


def _apply_step(history: History, step: Any) -> None:
    verb = next((v for v in _KEYS if isinstance(step, dict) and v in step), None)
    if verb is None:
        raise ValueError(f"each step needs one of {', '.join(_KEYS)}")
    if unknown := set(step) - _KEYS[verb] - {verb}:
        raise ValueError(f"unknown key '{min(map(str, unknown))}' beside {verb}")
    history.set_author_and_time(step)
    getattr(history, verb)(step)


# Writing ------------------------------------------------------------------------------------


def _write(history: History, folder: Path) -> None:
    git_folder = folder / ".git"
    for name in ("objects/info", "objects/pack", "refs/heads", "refs/tags", "logs/refs/heads"):
        (git_folder / name).mkdir(parents=True, exist_ok=True)
    filemode = "true" if os.name == "posix" else "false"
    _write_file(git_folder / "config", _CONFIG.format(filemode=filemode).encode())
    head = (
        f"ref: refs/heads/{history.current_branch}"
        if history.current_branch
        else history.detached_head.decode()
    )
    _write_file(git_folder / "HEAD", head.encode() + b"\n")
    for id, obj in history.objects.items():
        name = id.decode()
        _write_file(git_folder / "objects" / name[:2] / name[2:], obj.as_legacy_object())
    for branch, commit in history.branches.items():
        _write_file(git_folder / "refs/heads" / branch, commit + b"\n")
    for reflog, lines in history.reflogs.items():
        _write_file(git_folder / "logs" / reflog, b"".join(lines))
    if history.head != ZERO_ID:
        _check_out(history, folder, git_folder / "index")
    for path, content in history.changes.items():
        _write_file(folder / path, content)


def _check_out(history: History, folder: Path, index_file: Path) -> None:
    """Writes the files of HEAD and the matching index."""
    index = Index(index_file, read=False)
    for path, blob in history.files_of(history.head).items():
        _write_file(folder / path, blob.data)
        index[path.encode()] = index_entry_from_stat((folder / path).lstat(), blob.id, FILE_MODE)
    index.write()


def _write_file(path: Path, content: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
