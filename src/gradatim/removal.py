"""Removes folders that hostile programs have filled. Follows no links."""

from __future__ import annotations

import contextlib
import os

_FOLDER = os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW | os.O_CLOEXEC


def remove(folder: str) -> None:
    """Removes a folder of any depth, with unreadable parts.

    It walks with one open folder and no recursion.
    """
    with contextlib.suppress(OSError):
        os.chmod(folder, 0o700)
        _remove_below(os.open(folder, _FOLDER))
        os.rmdir(folder)


def _remove_below(here: int) -> None:
    way: list[tuple[str, list[str]]] = []  # names from the top, and the siblings left to remove
    left = _cleared(here)
    while left or way:
        if left:
            name = left.pop()
            os.chmod(name, 0o700, dir_fd=here)
            here = _instead(here, name)
            way.append((name, left))
            left = _cleared(here)
        else:
            here = _instead(here, "..")
            name, left = way.pop()
            os.rmdir(name, dir_fd=here)
    os.close(here)


def _instead(here: int, name: str) -> int:
    try:
        return os.open(name, _FOLDER, dir_fd=here)
    finally:
        os.close(here)


def _cleared(folder: int) -> list[str]:
    """Removes all files and empty folders; returns the names of folders that are not empty."""
    with os.scandir(folder) as entries:
        found = [(entry.name, entry.is_dir(follow_symlinks=False)) for entry in entries]
    left = []
    for name, is_folder in found:
        try:
            (os.rmdir if is_folder else os.unlink)(name, dir_fd=folder)
        except OSError:
            left += [name] if is_folder else []
    return left
