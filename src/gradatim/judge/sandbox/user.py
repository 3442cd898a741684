"""Which user the children run as: never root if another user can read the interpreter."""

from __future__ import annotations

import os

from gradatim.errors import JudgeError
from gradatim.judge.sandbox import kernel
from gradatim.judge.sandbox.visible_files import View
from gradatim.model import Level

UNPRIVILEGED = 64321
"""A user id that no account has: far from the ranges that systems hand out."""


def is_root() -> bool:
    """Whether this is a root that can become another user.

    Root in a user namespace with a single user has no more rights than an ordinary user.
    """
    if os.geteuid() != 0:
        return False
    with open("/proc/self/uid_map") as file:
        ranges = [[int(word) for word in line.split()] for line in file]
    return any(first <= UNPRIVILEGED < first + count for first, _, count in ranges)


def become_unprivileged() -> None:
    os.setgroups([])
    os.setresgid(UNPRIVILEGED, UNPRIVILEGED, UNPRIVILEGED)
    os.setresuid(UNPRIVILEGED, UNPRIVILEGED, UNPRIVILEGED)


def drop_root(level: Level, processes: bool, view: View) -> None:
    """Becomes an unprivileged user, if this is root and such a user can read the interpreter.

    Otherwise root stays, and its children are confined by having no capability, by Landlock and by
    the filter. The number of root's processes cannot be limited, so a profile that starts processes
    is refused (JudgeError).
    """
    if not is_root():
        return
    if _readable_by_others(view):
        become_unprivileged()
        kernel.reclaim_proc_files()  # the server reads there what its children have open
    elif processes and level is not Level.TIMED:
        raise JudgeError(
            "root cannot start commands at the level 'filtered' with a private interpreter",
            do="run Gradatim as an ordinary user",
        )


def assert_server_allowed(level: Level) -> None:
    """JudgeError if a child at this level cannot start a database server."""
    if level is Level.FILTERED:
        raise JudgeError(
            "PostgreSQL cannot be run at the level 'filtered': its sockets and its shared memory "
            "could be reached from outside, and lead there",
            do="name duckdb or sqlite in its place, or see what `gradatim doctor` says of `sealed`",
        )
    if level is Level.TIMED and os.geteuid() == 0:
        raise JudgeError(
            "PostgreSQL does not run as root at the level 'timed'",
            do="run Gradatim as an ordinary user, or name duckdb or sqlite in its place",
        )


def _readable_by_others(view: View) -> bool:
    os.setegid(UNPRIVILEGED)
    os.seteuid(UNPRIVILEGED)
    try:
        return all(os.access(p, os.R_OK, effective_ids=True) for p in view.shown)
    finally:
        os.seteuid(0)
        os.setegid(0)


def assert_readable(view: View) -> None:
    """PermissionError naming the first path of the view that the current user cannot read."""
    for path in view.shown:
        if not os.access(path, os.R_OK):
            raise PermissionError(13, "only its owner can read it", path)
