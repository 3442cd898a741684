"""What runs inside a jailed child: one of two roles, both told by the first frame they receive."""

from __future__ import annotations

from gradatim.judge.frames import Closed, Line
from gradatim.judge.inside import candidate, examiner

_ROLES = {"candidate": candidate.play, "examiner": examiner.play}


def serve(fd: int) -> None:
    """Plays the role that the first frame names until the other end closes the line."""
    line = Line(fd)
    try:
        role = line.receive()
        _ROLES[role.message["role"]](line, role)
    except Closed:
        return
