"""Whether a check looks at what a call answers. It reads the check's code, and runs nothing."""

from __future__ import annotations

import dis
from functools import lru_cache
from itertools import pairwise
from types import CodeType, FrameType

from gradatim.checks import remote, session


def discarded(frame: FrameType | None) -> bool:
    """Whether the call that `frame` makes is a statement of checks.py, its answer thrown away."""
    if frame is not None and frame.f_code.co_filename == remote.__file__:
        frame = frame.f_back  # the call operator of a handle
    if frame is None or frame.f_code.co_filename != session.FILE:
        return False
    return frame.f_lasti in _thrown_away(frame.f_code)


@lru_cache
def _thrown_away(code: CodeType) -> frozenset[int]:
    """The places in the byte code whose result is dropped at once.

    It reads the bytes themselves: `dis` would take a millisecond for each check.
    """
    raw = code.co_code
    places = [at for at in range(0, len(raw), 2) if raw[at] != _CACHE]
    return frozenset(one for one, then in pairwise(places) if raw[then] == _POP_TOP)


_CACHE, _POP_TOP = dis.opmap["CACHE"], dis.opmap["POP_TOP"]
