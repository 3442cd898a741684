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

from gradatim.kinds.git.history import MODE, ZERO, History, check_together

STEPS = 200

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
    if not isinstance(steps, list) or not 0 < len(steps) <= STEPS:
        raise ValueError(f"a repository needs between 1 and {STEPS} steps called do")
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise ValueError(f"'{folder.name}' is not an empty folder")
    history = History()
    for step in steps:
        _take(history, step)
    check_together({*history.files_of(history.head), *history.changes})
    _write(history, folder)


def _take(history: History, step: Any) -> None:
    verb = next((v for v in _KEYS if isinstance(step, dict) and v in step), None)
    if verb is None:
        raise ValueError(f"each step needs one of {', '.join(_KEYS)}")
    if unknown := set(step) - _KEYS[verb] - {verb}:
        raise ValueError(f"unknown key '{min(map(str, unknown))}' beside {verb}")
    history.tick(step)
    getattr(history, verb)(step)


# Writing ------------------------------------------------------------------------------------


def _write(history: History, folder: Path) -> None:
    store = folder / ".git"
    for name in ("objects/info", "objects/pack", "refs/heads", "refs/tags", "logs/refs/heads"):
        (store / name).mkdir(parents=True, exist_ok=True)
    filemode = "true" if os.name == "posix" else "false"
    _lay(store / "config", _CONFIG.format(filemode=filemode).encode())
    head = f"ref: refs/heads/{history.on}" if history.on else history.detached.decode()
    _lay(store / "HEAD", head.encode() + b"\n")
    for id, thing in history.objects.items():
        name = id.decode()
        _lay(store / "objects" / name[:2] / name[2:], thing.as_legacy_object())
    for branch, tip in history.branches.items():
        _lay(store / "refs/heads" / branch, tip + b"\n")
    for log, lines in history.logs.items():
        _lay(store / "logs" / log, b"".join(lines))
    if history.head != ZERO:
        _check_out(history, folder, store / "index")
    for path, content in history.changes.items():
        _lay(folder / path, content)


def _check_out(history: History, folder: Path, index_file: Path) -> None:
    """Writes the files of HEAD and the matching index."""
    index = Index(index_file, read=False)
    for path, blob in history.files_of(history.head).items():
        _lay(folder / path, blob.data)
        index[path.encode()] = index_entry_from_stat((folder / path).lstat(), blob.id, MODE)
    index.write()


def _lay(path: Path, content: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
