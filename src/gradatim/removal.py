"""Removes folders that hostile programs have filled. Follows no links."""

from __future__ import annotations

import contextlib
import os

_FOLDER = os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW | os.O_CLOEXEC


def remove_tree(folder: str) -> None:
    """Removes a folder of any depth, with unreadable parts.

    It walks with one open folder and no recursion.
    """
    with contextlib.suppress(OSError):
        os.chmod(folder, 0o700)
        _remove_below(os.open(folder, _FOLDER))
        os.rmdir(folder)


def _remove_below(current: int) -> None:
    path: list[tuple[str, list[str]]] = []  # names from the top, and the siblings left to remove
    pending = _clear(current)
    while pending or path:
        if pending:
            name = pending.pop()
            os.chmod(name, 0o700, dir_fd=current)
            current = _reopen(current, name)
            path.append((name, pending))
            pending = _clear(current)
        else:
            current = _reopen(current, "..")
            name, pending = path.pop()
            os.rmdir(name, dir_fd=current)
    os.close(current)


def _reopen(current: int, name: str) -> int:
    try:
        return os.open(name, _FOLDER, dir_fd=current)
    finally:
        os.close(current)


def _clear(folder: int) -> list[str]:
    """Removes all files and empty folders; returns the names of folders that are not empty."""
    with os.scandir(folder) as entries:
        found = [(entry.name, entry.is_dir(follow_symlinks=False)) for entry in entries]
    pending = []
    for name, is_folder in found:
        try:
            (os.rmdir if is_folder else os.unlink)(name, dir_fd=folder)
        except OSError:
            pending += [name] if is_folder else []
    return pending
