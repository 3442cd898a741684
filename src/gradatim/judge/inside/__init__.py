"""What runs inside a jailed child: one of two roles, both told by the first frame they receive."""

from __future__ import annotations

import sys
from importlib import import_module

from gradatim.judge.frames import Closed, Line
from gradatim.judge.inside import candidate, examiner
from gradatim.judge.inside.rehearsal import rehearse

__all__ = ["rehearse", "serve"]

_ROLES = {"candidate": candidate.play, "examiner": examiner.play}

# Nothing of ours can be imported once the view is closed, so what a profile needs comes now.
_WITH = {
    "pandas": (
        "gradatim.judge.wire.columns_read",
        "gradatim.judge.wire.columns_write",
        "gradatim.checks.compare_frames",
    ),
    "matplotlib": ("gradatim.judge.inside.kinds.figure",),
}
for _package, _modules in _WITH.items():
    if _package in sys.modules:
        for _module in _modules:
            import_module(_module)


def serve(fd: int) -> None:
    """Plays the role that the first frame names until the other end closes the line."""
    line = Line(fd)
    try:
        role = line.receive()
        _ROLES[role.message["role"]](line, role)
    except Closed:
        return
