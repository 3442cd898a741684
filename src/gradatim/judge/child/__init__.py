"""What runs inside a jailed child: a role, named by the first frame."""

from __future__ import annotations

import contextlib
import sys
from importlib import import_module

from gradatim.judge.child import candidate, examiner, warmup
from gradatim.judge.protocol.frames import Closed, Line
from gradatim.kinds import loaded_child_parts

__all__ = ["rehearse", "serve", "settle"]

_ROLES = {"candidate": candidate.play, "examiner": examiner.play}

# Nothing of ours can be imported once the view is closed, so what a profile needs comes now.
_WITH = {
    "pandas": (
        "gradatim.judge.protocol.values.decode_frames",
        "gradatim.judge.protocol.values.encode_frames",
        "gradatim.checks.compare_frames",
    ),
    "matplotlib": ("gradatim.judge.child.figure",),
}
for _package, _modules in _WITH.items():
    if _package in sys.modules:
        for _module in _modules:
            import_module(_module)
_PARTS = loaded_child_parts()


def rehearse() -> None:
    """What every child would otherwise do for the first time, before there is any."""
    warmup.rehearse()


def settle() -> None:
    """What the kinds of labs want made once for all children, in the present folder."""
    for part in _PARTS:
        if part.settle is not None:
            part.settle()


def serve(fd: int) -> None:
    """Plays the role that the first frame names, until the other end closes the line."""
    line = Line(fd)
    with contextlib.suppress(Closed):
        role = line.receive()
        line.greet()
        _ROLES[role.message["role"]](line, role)
