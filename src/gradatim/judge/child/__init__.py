"""The code of a jailed child. The first frame names its role, candidate or examiner."""

from __future__ import annotations

import contextlib
import sys
from importlib import import_module

from gradatim.judge.child import candidate, examiner, warmup
from gradatim.judge.protocol.frames import Closed, Line
from gradatim.kinds import loaded_child_parts

__all__ = ["prepare", "serve", "warm_up"]

_ROLES = {"candidate": candidate.main, "examiner": examiner.main}

# After lockdown no module of ours can be imported, so those that a profile needs are imported now.
_WITH = {
    "pandas": (
        "gradatim.judge.protocol.values.decode_pandas",
        "gradatim.judge.protocol.values.encode_pandas",
        "gradatim.checks.compare_frames",
    ),
    "matplotlib": ("gradatim.judge.child.figure",),
}
for _package, _modules in _WITH.items():
    if _package in sys.modules:
        for _module in _modules:
            import_module(_module)
_PARTS = loaded_child_parts()


def warm_up() -> None:
    """Does once, before any child is forked, what each child would otherwise do for the first
    time."""
    warmup.warm_up()


def prepare() -> None:
    """Runs what kinds of labs prepare once for all children, in the current folder."""
    for part in _PARTS:
        if part.prepare is not None:
            part.prepare()


def serve(fd: int) -> None:
    """Runs the role named by the first frame until the other end closes the line."""
    line = Line(fd)
    with contextlib.suppress(Closed):
        role = line.receive()
        line.send_greeting()
        _ROLES[role.message["role"]](line, role)
